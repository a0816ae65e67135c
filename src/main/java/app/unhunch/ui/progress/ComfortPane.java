package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.trends.Comfort;
import app.unhunch.journal.trends.Median;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.DotChart;
import app.unhunch.ui.widget.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the upper back felt before and after sessions, and the middle of seven days, over the last weeks.
final class ComfortPane extends VBox {

    private static final int TICK_DAYS = 28;

    private final Texts texts;
    private final NumberAxis dates = new NumberAxis();
    private final DotChart chart;
    private final Label words = Labels.of("", Styles.MUTED);

    ComfortPane(Formats formats, Texts texts) {
        this.texts = texts;
        dates.setAutoRanging(false);
        dates.setMinorTickVisible(false);
        dates.setTickUnit(TICK_DAYS);
        dates.setTickLabelFormatter(new TickWords(day -> formats.dayOfMonth(LocalDate.ofEpochDay(day.longValue()))));
        NumberAxis scale = new NumberAxis(0, CheckIn.WORST, 2);
        scale.setMinorTickVisible(false);
        scale.setTickLabelFormatter(new TickWords(texts::number));
        scale.setLabel(texts.get("progress.scale"));
        chart = new DotChart(dates, scale);
        chart.getStyleClass().add("comfort-chart");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getStyleClass().add(Styles.PANEL);
        getChildren().addAll(Labels.of(texts.get("progress.comfort"), Styles.HEADLINE), chart, words);
    }

    void show(Overview overview) {
        Comfort comfort = overview.comfort();
        dates.setLowerBound((double) overview.weeks().getFirst().start().toEpochDay());
        dates.setUpperBound(overview.today().toEpochDay() + 1.0);
        boolean told = !comfort.points().isEmpty();
        chart.setVisible(told);
        chart.setManaged(told);
        XYChart.Series<Number, Number> middles = series("progress.middle");
        comfort.medians().forEach(middle -> middles.getData().add(at(middle.day(), middle.value())));
        chart.getData()
                .setAll(List.of(
                        series("progress.before", comfort, CheckIn::before),
                        series("progress.after", comfort, CheckIn::after),
                        middles));
        words.setText(words(comfort));
        chart.setAccessibleText(words.getText());
    }

    /// One mark for each day: the median of what was told on it.
    private XYChart.Series<Number, Number> series(
            String key, Comfort comfort, Function<CheckIn, @Nullable Integer> told) {
        XYChart.Series<Number, Number> series = series(key);
        Map<LocalDate, List<Integer>> days = new TreeMap<>();
        for (Comfort.Point point : comfort.points()) {
            Integer number = told.apply(point.told());
            if (number != null) {
                days.computeIfAbsent(point.day(), _ -> new ArrayList<>()).add(number);
            }
        }
        days.forEach((day, numbers) ->
                Median.of(numbers).ifPresent(value -> series.getData().add(at(day, value))));
        return series;
    }

    private XYChart.Series<Number, Number> series(String key) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        series.setName(texts.get(key));
        return series;
    }

    private static XYChart.Data<Number, Number> at(LocalDate day, double value) {
        return new XYChart.Data<>(day.toEpochDay(), value);
    }

    private String words(Comfort comfort) {
        if (comfort.points().isEmpty()) {
            return texts.get("progress.comfortNothing");
        }
        return comfort.trend().map(this::words).orElseGet(() -> texts.get("progress.comfortEarly"));
    }

    private String words(Comfort.Trend trend) {
        boolean worse = trend.lasting() && trend.latest() > trend.first();
        return texts.get(
                worse ? "progress.trendWorse" : "progress.trend",
                arg("first", trend.first()),
                arg("latest", trend.latest()));
    }
}
