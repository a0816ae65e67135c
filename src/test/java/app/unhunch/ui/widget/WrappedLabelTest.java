package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WrappedLabelTest {

    private static final List<Pos> PLACES = List.of(Pos.CENTER_LEFT, Pos.TOP_RIGHT, Pos.CENTER);

    @ParameterizedTest
    @EnumSource
    void everyTextIsLaidOutWholeAtEveryWidth(Script script, FxRobot robot) {
        robot.interact(() -> {
            for (NodeOrientation orientation : NodeOrientation.values()) {
                for (Pos place : PLACES) {
                    WrappedLabel label = new WrappedLabel(script.text());
                    label.setAlignment(place);
                    Pane holder = in(label, orientation);
                    for (double width = 1; width < 800; width = width * 1.25 + 1) {
                        layOut(label, holder, width);
                        assertThat(ink(text(label))).as("at " + width).isEqualTo(ink(script.text()));
                        assertThat(label.getHeight())
                                .isGreaterThanOrEqualTo(
                                        text(label).getLayoutBounds().getHeight() - 0.01);
                    }
                }
            }
        });
    }

    @Test
    void narrowerMeansHigher(FxRobot robot) {
        robot.interact(() -> {
            WrappedLabel label = new WrappedLabel(Script.HEBREW.text());
            in(label, NodeOrientation.LEFT_TO_RIGHT);
            double whole = label.prefWidth(-1);
            assertThat(label.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
            assertThat(label.prefHeight(whole)).isEqualTo(label.prefHeight(-1));
            assertThat(label.prefHeight(whole / 2)).isGreaterThanOrEqualTo(2 * label.prefHeight(whole) - 2);
            assertThat(label.minHeight(whole / 2)).isEqualTo(label.prefHeight(whole / 2));
            assertThat(label.minWidth(-1)).isLessThan(whole / 10);
        });
    }

    @Test
    void textFromLeftToRightLooksAsInAnyLabelAndOtherTextIsBrokenHere(FxRobot robot) {
        robot.interact(() -> {
            WrappedLabel label = new WrappedLabel(Script.ENGLISH.text());
            Pane holder = in(label, NodeOrientation.LEFT_TO_RIGHT);
            assertThat(label.getSkin()).isExactlyInstanceOf(LabelSkin.class);
            for (Script script : List.of(Script.ARABIC, Script.ENGLISH, Script.HEBREW, Script.OVERRIDDEN)) {
                label.setText(script.text());
                layOut(label, holder, 200);
                assertThat(label.getSkin() instanceof OwnLinesSkin).isEqualTo(script != Script.ENGLISH);
                assertThat(label.getChildrenUnmodifiable()).hasSize(1);
                assertThat(ink(text(label))).isEqualTo(ink(script.text()));
            }
            label.setText(Script.ENGLISH.text());
            holder.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            assertThat(label.getSkin()).isInstanceOf(OwnLinesSkin.class);
        });
    }

    @Test
    void whatAScreenReaderHearsHasNoBreaks(FxRobot robot) {
        robot.interact(() -> {
            WrappedLabel label = new WrappedLabel(Script.HEBREW.text());
            layOut(label, in(label, NodeOrientation.LEFT_TO_RIGHT), 100);
            assertThat(text(label).getText()).contains("\n");
            assertThat(label.getText()).isEqualTo(Script.HEBREW.text());
            assertThat(label.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(Script.HEBREW.text());
        });
    }

    @Test
    void largerLettersNeedMoreRoom(FxRobot robot) {
        robot.interact(() -> {
            WrappedLabel label = new WrappedLabel(Script.ARABIC.text());
            in(label, NodeOrientation.LEFT_TO_RIGHT);
            double before = label.prefHeight(300);
            label.setFont(Font.font(label.getFont().getSize() * 2));
            assertThat(label.prefHeight(300)).isGreaterThan(2 * before);
        });
    }

    @Test
    void anIconStandsBeforeTheWordsAndTheWordsHaveTheRest(FxRobot robot) {
        robot.interact(() -> {
            var label = (WrappedLabel) Labels.of(Feather.HEART, Script.HEBREW.text());
            layOut(label, in(label, NodeOrientation.LEFT_TO_RIGHT), 250);
            var icon = label.getGraphic().getBoundsInParent();
            var words = text(label).getBoundsInParent();
            assertThat(icon.getMinX()).isCloseTo(0, within(2.0));
            assertThat(words.getMinX()).isGreaterThanOrEqualTo(icon.getMaxX());
            assertThat(words.getMaxX()).isLessThanOrEqualTo(251);
            assertThat(icon.getCenterY()).isCloseTo(words.getCenterY(), within(3.0));
        });
    }

    private static Pane in(WrappedLabel label, NodeOrientation orientation) {
        Pane holder = new Pane(label);
        holder.setNodeOrientation(orientation);
        new Scene(holder);
        holder.applyCss();
        return holder;
    }

    private static void layOut(WrappedLabel label, Pane holder, double width) {
        holder.applyCss();
        label.setPrefWidth(width);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        holder.layout();
    }

    private static Text text(WrappedLabel label) {
        return (Text) label.lookup(".text");
    }

    private static String ink(Text text) {
        return ink(text.getText());
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\\u202A-\\u202E\\u2066-\\u2069]", "");
    }
}
