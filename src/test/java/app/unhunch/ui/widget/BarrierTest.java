package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BarrierTest {

    /// When a node fails.
    enum Failing {
        MEASURED,
        PLACED
    }

    @ParameterizedTest
    @EnumSource
    void aNodeThatCannotBeLaidOutLeavesItsWordsAndAllElseInTheWindow(Failing failing, FxRobot robot) {
        robot.interact(() -> {
            Faulty faulty = new Faulty(failing);
            Label below = new Label("below");
            VBox screen = new VBox(new Barrier(new VBox(new Label("above"), faulty)), below);
            show(screen);
            assertThat(Seen.words(screen)).containsExactly("above", "brought", "below");
            assertThat(below.getHeight()).isPositive();
            assertThat(below.getLayoutY()).isGreaterThan(20);
            faulty.words.setText("other");
            show(screen);
            assertThat(Seen.words(screen)).as("in a list").containsExactly("above", "other", "below");
        });
    }

    @Test
    void whereNotEvenPlainWordsCanBeShownNothingIs(FxRobot robot) {
        robot.interact(() -> {
            List<Region> failed = new ArrayList<>();
            Label below = new Label("below");
            VBox screen = new VBox(
                    new Barrier(new Faulty(Failing.MEASURED), region -> {
                        failed.add(region);
                        return new Faulty(Failing.PLACED);
                    }),
                    below);
            show(screen);
            show(screen);
            assertThat(failed).hasSize(1);
            assertThat(Seen.words(screen)).containsExactly("below");
            assertThat(below.getHeight()).isPositive();
        });
    }

    @Test
    void whatIsSoundIsLaidOutAsWithoutIt(FxRobot robot) {
        robot.interact(() -> {
            WrappedLabel label = new WrappedLabel(Script.ENGLISH.text());
            Barrier barrier = new Barrier(label);
            VBox screen = new VBox(barrier);
            show(screen);
            assertThat(barrier.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
            assertThat(barrier.getHeight()).isEqualTo(label.getHeight()).isEqualTo(label.prefHeight(300));
            assertThat(barrier.maxWidth(-1)).isEqualTo(label.maxWidth(-1));
            assertThat(barrier.minWidth(-1)).isEqualTo(label.minWidth(-1));
            label.setText("short");
            show(screen);
            assertThat(barrier.getHeight()).isEqualTo(label.prefHeight(300));
        });
    }

    private static void show(VBox screen) {
        if (screen.getScene() == null) {
            new Scene(screen, 300, 400);
            screen.resize(300, 400);
        }
        Seen.settle(screen);
    }

    private static final class Faulty extends Pane {

        private final Label words = new Label("brought");
        private final Failing failing;

        Faulty(Failing failing) {
            this.failing = failing;
            getChildren().add(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            if (failing == Failing.MEASURED) {
                throw new ArrayIndexOutOfBoundsException("as the toolkit does");
            }
            return super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            throw new ArrayIndexOutOfBoundsException("as the toolkit does");
        }
    }
}
