package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTypeSizeTest {

    @Test
    void typeGrowsWithTheWindowAndAsThePersonWants() {
        assertThat(usual(2560, 1600, 1).em()).isGreaterThan(usual(1280, 800, 1).em());
        assertThat(usual(1280, 800, 1.3).em()).isGreaterThan(usual(1280, 800, 1).em());
    }

    @ParameterizedTest
    @CsvSource({"720, 520", "1280, 520", "720, 1200", "1280, 800"})
    void largeTextEndsWhereTheScreenWouldHaveNoRoom(double width, double height) {
        double em = usual(width, height, 2).em();

        assertThat(width / em).isGreaterThanOrEqualTo(36);
        assertThat(height / em).isGreaterThanOrEqualTo(30);
    }

    @Test
    void typeIsNeverSoSmallThatNobodyCanReadIt() {
        assertThat(usual(0, 0, 1).em()).isEqualTo(8);
        assertThat(new SessionTypeSize(50, 40, true, 1).em()).isEqualTo(8);
    }

    @Test
    void aSmallWindowHasLargerTypeForItsSizeAndAFifthMoreAtMost() {
        double small = new SessionTypeSize(400, 300, true, 1).em();

        assertThat(small).isGreaterThan(usual(400, 300, 1).em());
        assertThat(new SessionTypeSize(400, 300, true, 2).em())
                .isGreaterThan(small)
                .isLessThanOrEqualTo(small * 1.2 + 1)
                .isEqualTo(new SessionTypeSize(400, 300, true, 1.2).em());
    }

    @Test
    void whereThereIsLittleRoomForItsTypeItIsArrangedForThat() {
        assertThat(usual(1280, 800, 1).isCompact()).isFalse();
        assertThat(usual(2560, 1440, 1).isCompact()).isFalse();
        assertThat(usual(720, 520, 1).isCompact()).isTrue();
        assertThat(usual(1280, 800, 2).isCompact()).isTrue();
    }

    private static SessionTypeSize usual(double width, double height, double textScale) {
        return new SessionTypeSize(width, height, false, textScale);
    }
}
