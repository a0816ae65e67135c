package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.trends.Week;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.WeekChart;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Minutes in each of the last weeks.
final class WeeksPane extends VBox {

    private static final double WIDTH = 0.62; // of what a week has
    private static final double MINUTE = 60;

    private final Formats formats;
    private final Texts texts;
    private final Times times;
    private final Label period = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final WeekChart chart;
    private final Label latest = Labels.of("", Styles.MUTED, Styles.SMALL);

    WeeksPane(Formats formats, Texts texts, Times times) {
        this.formats = formats;
        this.texts = texts;
        this.times = times;
        chart = new WeekChart(texts::number);
        getStyleClass().add("pane");
        getChildren().addAll(new VBox(Labels.of(texts.get("progress.weeks"), Styles.HEADLINE), period), chart, latest);
    }

    void show(Overview overview) {
        List<Week> weeks = overview.weeks();
        double most = weeks.stream().mapToDouble(WeeksPane::minutes).max().orElse(0);
        int step = WeekChart.step(Math.max(most, 4));
        List<WeekChart.Mark> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            bars.add(new WeekChart.Mark(i, bar(weeks.get(i)), 0, minutes(weeks.get(i)), WIDTH));
        }
        period.setText(texts.plural("progress.period", weeks.size()));
        chart.show(
                weeks.stream().map(week -> formats.dayOfMonth(week.start())).toList(),
                step,
                step * (int) Math.max(1, Math.ceil(most / step)),
                bars);
        latest.setText(weeks.reversed().stream()
                .filter(week -> week.days() > 0)
                .findFirst()
                .map(this::words)
                .orElse(""));
    }

    private static double minutes(Week week) {
        return week.active().toSeconds() / MINUTE;
    }

    private Region bar(Week week) {
        Region bar = new Region();
        bar.getStyleClass().add("week-bar");
        bar.setMinHeight(0);
        String words = words(week);
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleRoleDescription(texts.get("progress.weekBar"));
        bar.setAccessibleText(words);
        Tooltip.install(bar, new Tooltip(words));
        return bar;
    }

    private String words(Week week) {
        return texts.plural(
                "progress.week",
                week.days(),
                arg("date", times.day(week.start())),
                arg("length", Times.roughly(week.active(), texts)));
    }
}
