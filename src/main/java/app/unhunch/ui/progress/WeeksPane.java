package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.trends.Week;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Minutes in each of the last weeks.
final class WeeksPane extends VBox {

    private static final String INVISIBLE = "\u200B";

    private final Formats formats;
    private final Texts texts;
    private final Times times;
    private final BarChart<String, Number> chart;

    WeeksPane(Formats formats, Texts texts, Times times) {
        this.formats = formats;
        this.texts = texts;
        this.times = times;
        NumberAxis minutes = new NumberAxis();
        minutes.setMinorTickVisible(false);
        minutes.setTickLabelFormatter(new TickWords(texts::number));
        minutes.setLabel(texts.get("progress.minutes"));
        chart = new BarChart<>(new CategoryAxis(), minutes);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        // Time runs to the right everywhere.
        chart.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        chart.setVerticalGridLinesVisible(false);
        chart.getStyleClass().add("weeks-chart");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getStyleClass().add(Styles.PANEL);
        getChildren().addAll(Labels.of(texts.get("progress.weeks"), Styles.HEADLINE), chart);
    }

    void show(Overview overview) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        List<Week> weeks = overview.weeks();
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            series.getData()
                    .add(new XYChart.Data<>(
                            category(weeks, i), Math.round(week.active().toSeconds() / 6.0) / 10.0));
        }
        chart.getData().setAll(List.of(series));
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            String words = texts.plural(
                    "progress.week",
                    week.days(),
                    arg("date", times.day(week.start())),
                    arg("length", Times.roughly(week.active(), texts)));
            var bar = series.getData().get(i).getNode();
            // Or the toolkit says what it is, in a language of its own.
            bar.setAccessibleRoleDescription(texts.get("progress.weekBar"));
            bar.accessibleTextProperty().unbind();
            bar.setAccessibleText(words);
            Tooltip.install(bar, new Tooltip(words));
        }
    }

    /// The month below its first week. The others are told apart by what cannot be seen, as a chart wants different
    /// names.
    private String category(List<Week> weeks, int i) {
        var month = weeks.get(i).start().getMonth();
        return i == 0 || month != weeks.get(i - 1).start().getMonth() ? formats.month(month) : INVISIBLE.repeat(i);
    }
}
