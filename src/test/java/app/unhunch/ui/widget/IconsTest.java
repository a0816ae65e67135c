package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.theme.Theme;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IconsTest {

    private Label words;
    private StackPane root;

    @Start
    void start(Stage stage) {
        words = new Label("Settings");
        root = new StackPane(words);
        new Scene(root, 300, 200);
        Icons.beside(words, Feather.SETTINGS);
    }

    @Test
    void anIconGrowsWithItsWordsAndStaysTheSame(FxRobot robot) {
        robot.interact(() -> {
            text(20);
            assertThat(icon().getIconSize()).isEqualTo(23);
            String glyph = icon().getText();
            text(40);
            assertThat(icon().getIconSize()).isEqualTo(46);
            assertThat(icon().getText()).isEqualTo(glyph).isNotEmpty();
            assertThat(icon().getIconCode()).isEqualTo(Feather.SETTINGS);
        });
    }

    @Test
    void anotherIconTakesThePlaceAndTheSizeOfTheFirst(FxRobot robot) {
        robot.interact(() -> {
            text(20);
            FontIcon first = icon();
            Icons.beside(words, Feather.FOLDER);
            text(40);
            assertThat(icon()).isSameAs(first);
            assertThat(icon().getIconCode()).isEqualTo(Feather.FOLDER);
            assertThat(icon().getIconSize()).isEqualTo(46);
        });
    }

    @Test
    void anIconThatPointsAlongTheTextTurnsRoundWithIt(FxRobot robot) {
        robot.interact(() -> {
            root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            text(20);
            assertThat(icon().getScaleX()).isEqualTo(1);
            Icons.beside(words, Feather.ARROW_LEFT);
            assertThat(icon().getScaleX()).isEqualTo(-1);
            words.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(icon().getScaleX()).isEqualTo(1);
        });
    }

    private FontIcon icon() {
        return (FontIcon) words.getGraphic();
    }

    private void text(int pixels) {
        root.setStyle(Theme.sizeStyle(pixels));
        root.applyCss();
        root.applyCss();
    }
}
