package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// On how many days the person stretched lately, and this week beside the goal. Nothing here can be lost.
final class GoalPane extends FlowPane {

    private final Texts texts;
    private final ObservableDoubleValue goal;
    private final Label number = Labels.of("", "great-number");
    private final Label week = Labels.of("");
    private final VBox lately = new VBox();
    private final VBox thisWeek = new VBox();
    private final HBox dots = new HBox();
    private @Nullable Overview shown;

    GoalPane(Texts texts, ObservableDoubleValue goal) {
        this.texts = texts;
        this.goal = goal;
        getStyleClass().add("goal");
        dots.getStyleClass().add("dots");
        // Below each other where the pane is narrow, as it is beside the days.
        getChildren().addAll(lately, thisWeek);
        lately.getChildren().addAll(number, Labels.of(texts.get("progress.lately"), Styles.MUTED));
        thisWeek.getChildren().addAll(dots, week);
        goal.subscribe(_ -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    /// Puts everything below each other, in a column of this width in pixels.
    void stack(double width) {
        layParts(width, USE_PREF_SIZE);
    }

    /// Puts everything beside each other, as far as there is room.
    void spread() {
        layParts(USE_COMPUTED_SIZE, 0);
    }

    private void layParts(double width, double least) {
        setPrefWidth(width);
        setMinWidth(least);
        lately.setPrefWidth(width);
        thisWeek.setPrefWidth(width);
    }

    void show(Overview overview) {
        shown = overview;
        int wanted = (int) goal.get();
        int done = overview.thisWeek().days();
        number.setText(texts.number(overview.lately()));
        week.setText(
                done >= wanted
                        ? texts.plural("progress.goalReached", done)
                        : texts.plural("progress.goal", wanted, arg("done", done)));
        dots.getChildren()
                .setAll(IntStream.range(0, Math.max(done, wanted))
                        .mapToObj(i -> dot(i < done))
                        .toList());
    }

    private static Region dot(boolean done) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", done ? "done" : "open");
        return dot;
    }
}
