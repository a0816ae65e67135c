package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.time.LocalDate;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the journal says in one sentence, and this week beside the goal. Nothing here can be lost.
final class GoalPane extends GridPane {

    private static final int DAYS = 7;

    private final Formats formats;
    private final Texts texts;
    private final ObservableDoubleValue goal;
    private final Label sentence = Labels.of("", Styles.LARGE, "sentence");
    private final Label reason = Labels.of("", Styles.MUTED);
    private final Label week = Labels.of("", Styles.HEADLINE);
    private final Label lately = Labels.of("", Styles.MUTED);
    private final VBox said = new VBox(sentence, reason);
    private final VBox thisWeek = new VBox();
    private final HBox dots = new HBox();
    private @Nullable Overview shown;

    GoalPane(Formats formats, Texts texts, ObservableDoubleValue goal) {
        this.formats = formats;
        this.texts = texts;
        this.goal = goal;
        getStyleClass().add("goal");
        dots.getStyleClass().add("week-dots");
        said.getStyleClass().add("said");
        thisWeek.getStyleClass().add("this-week");
        thisWeek.getChildren().addAll(dots, week, lately);
        arrange(true);
        goal.subscribe(_ -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    /// @param beside whether the week stands beside the sentence; below it otherwise
    void arrange(boolean beside) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(beside ? 50 : 100);
        getColumnConstraints().setAll(Collections.nCopies(beside ? 2 : 1, column));
        getChildren().clear();
        add(said, 0, 0);
        add(thisWeek, beside ? 1 : 0, beside ? 0 : 1);
    }

    void show(Overview overview) {
        shown = overview;
        int wanted = (int) goal.get();
        int done = overview.thisWeek().days();
        say(overview);
        week.setText(
                done >= wanted
                        ? texts.plural("progress.goalReached", done)
                        : texts.plural("progress.goal", wanted, arg("done", done)));
        dots.getChildren()
                .setAll(IntStream.range(0, DAYS)
                        .mapToObj(i -> dot(overview, overview.thisWeek().start().plusDays(i)))
                        .toList());
    }

    private void say(Overview overview) {
        OptionalDouble change = overview.usualChange();
        String days = texts.plural("progress.lately", overview.lately());
        boolean usual = change.isPresent();
        sentence.setText(usual ? usually(change.getAsDouble()) : days);
        reason.setText(
                usual
                        ? texts.plural(
                                "progress.usuallyOf",
                                overview.changes().size(),
                                arg("weeks", overview.weeks().size()))
                        : texts.get("progress.fewToldYet"));
        lately.setText(days);
        lately.setVisible(usual);
        lately.setManaged(usual);
    }

    private String usually(double change) {
        long points = Math.round(Math.abs(change));
        if (points == 0) {
            return texts.get("progress.same");
        }
        return change < 0 ? texts.plural("progress.easier", points) : texts.plural("progress.harder", points);
    }

    private Node dot(Overview overview, LocalDate day) {
        Region dot = new Region();
        boolean done = !overview.days().on(day).sessions().isEmpty();
        dot.getStyleClass().addAll("week-dot", done ? "done" : "open");
        if (day.equals(overview.today())) {
            dot.getStyleClass().add("today");
        }
        VBox both = new VBox(dot, Labels.of(formats.weekday(day.getDayOfWeek()), Styles.MUTED, Styles.SMALL));
        both.getStyleClass().add("week-day");
        return both;
    }
}
