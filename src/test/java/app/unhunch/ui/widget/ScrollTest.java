package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScrollTest {

    private final VBox content = new VBox();
    private Scroll scroll;
    private Button outside;

    @Start
    void start(Stage stage) {
        IntStream.range(0, 40).forEach(i -> content.getChildren().add(new Button("Button " + i)));
        scroll = new Scroll(content);
        outside = new Button("Outside");
        HBox root = new HBox(scroll, outside);
        new Scene(root, 400, 200);
        root.resize(400, 200);
        root.applyCss();
        root.layout();
    }

    @Test
    void theKeyboardNeverLeadsToAControlThatCannotBeSeen(FxRobot robot) {
        robot.interact(() -> {
            assertThat(seen(button(30))).isFalse();
            focus(button(30));
            assertThat(seen(button(30))).isTrue();
            focus(button(2));
            assertThat(seen(button(2))).isTrue();
        });
    }

    @Test
    void whatCanBeSeenStaysWhereItIs(FxRobot robot) {
        robot.interact(() -> {
            focus(button(30));
            double before = scroll.getVvalue();
            focus(outside);
            focus(button(29));
            assertThat(scroll.getVvalue()).isEqualTo(before).isPositive();
        });
    }

    @Test
    void whatIsLookedAtStaysInSightWhenMoreComesBelowIt(FxRobot robot) {
        robot.interact(() -> {
            focus(button(20));
            double before = top(button(20));
            IntStream.range(0, 100).forEach(i -> content.getChildren().add(new Button("Later " + i)));
            scroll.getScene().getRoot().applyCss();
            scroll.getScene().getRoot().layout();
            scroll.getScene().getRoot().layout();
            assertThat(top(button(20))).isCloseTo(before, within(1.0));
        });
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    @Test
    void itWouldLikeToBeAsTallAsWhatIsInIt() {
        assertThat(scroll.prefHeight(300)).isEqualTo(content.prefHeight(284));
        assertThat(scroll.getHbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private Node button(int i) {
        return content.getChildren().get(i);
    }

    private void focus(Node node) {
        node.requestFocus();
        scroll.getScene().getRoot().layout();
    }

    private boolean seen(Node node) {
        return scroll.localToScene(scroll.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }
}
