package app.unhunch.ui.session.corner;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    @Test
    void theSmallWindowStandsALittleAwayFromTheBottomRightCorner() {
        Rectangle2D free = new Rectangle2D(0, 30, 1920, 1010);
        Rectangle2D small = WindowPlace.corner(free);

        assertThat(small.getWidth()).isEqualTo(400);
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(small.getMaxX()).isEqualTo(1920 - 16);
        assertThat(small.getMaxY()).isEqualTo(1040 - 16);
    }

    @Test
    void itStaysOnTheScreenThatIsBesideAnother() {
        Rectangle2D small = WindowPlace.corner(new Rectangle2D(-1280, 200, 1280, 720));

        assertThat(small.getMaxX()).isEqualTo(-16);
        assertThat(small.getMaxY()).isEqualTo(920 - 16);
    }

    @Test
    void itIsNeverLargerThanTheScreen() {
        Rectangle2D tiny = new Rectangle2D(0, 0, 360, 240);

        assertThat(WindowPlace.corner(tiny)).isEqualTo(tiny);
    }
}
