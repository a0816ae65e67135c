package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.trends.Comfort;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.WeekChart;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the upper back felt before and after sessions: a median of each for every week.
final class ComfortPane extends VBox {

    private final Formats formats;
    private final Texts texts;
    private final Label period = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final WeekChart chart;
    private final Node legend;
    private final Label words = Labels.of("", Styles.MUTED, Styles.SMALL);

    ComfortPane(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
        chart = new WeekChart(texts::number);
        chart.getStyleClass().add("comfort-chart");
        FlowPane keys = new FlowPane(period, key("before"), key("after"));
        keys.getStyleClass().add("chart-keys");
        legend = keys;
        getStyleClass().add("pane");
        getChildren().addAll(new VBox(Labels.of(texts.get("progress.comfort"), Styles.HEADLINE), legend), chart, words);
    }

    private Label key(String which) {
        Label key = Labels.of(texts.get("progress." + which), Styles.SMALL);
        key.setGraphic(dot(which));
        return key;
    }

    private static Region dot(String which) {
        Region dot = new Region();
        dot.getStyleClass().addAll("felt", which);
        return dot;
    }

    void show(Overview overview) {
        Comfort comfort = overview.comfort();
        boolean told = !comfort.points().isEmpty();
        List.of(legend, chart).forEach(node -> {
            node.setVisible(told);
            node.setManaged(told);
        });
        period.setText(texts.plural("progress.comfortPeriod", overview.weeks().size()));
        chart.show(
                overview.weeks().stream()
                        .map(week -> formats.dayOfMonth(week.start()))
                        .toList(),
                2,
                CheckIn.WORST,
                marks(overview.felt()));
        words.setText(words(comfort));
        chart.setAccessibleText(words.getText());
    }

    private static List<WeekChart.Mark> marks(List<Overview.Felt> felt) {
        List<WeekChart.Mark> links = new ArrayList<>();
        List<WeekChart.Mark> dots = new ArrayList<>();
        for (int i = 0; i < felt.size(); i++) {
            OptionalDouble before = felt.get(i).before();
            OptionalDouble after = felt.get(i).after();
            if (before.isPresent() && after.isPresent() && before.getAsDouble() != after.getAsDouble()) {
                Region link = new Region();
                link.getStyleClass().add("felt-link");
                double low = Math.min(before.getAsDouble(), after.getAsDouble());
                double high = Math.max(before.getAsDouble(), after.getAsDouble());
                links.add(new WeekChart.Mark(i, link, low, high, 0));
            }
            mark(i, before, "before", dots);
            mark(i, after, "after", dots);
        }
        links.addAll(dots);
        return links;
    }

    private static void mark(int week, OptionalDouble value, String which, List<WeekChart.Mark> marks) {
        value.ifPresent(number -> marks.add(new WeekChart.Mark(week, dot(which), number, number, 0)));
    }

    private String words(Comfort comfort) {
        if (comfort.points().isEmpty()) {
            return texts.get("progress.comfortNothing");
        }
        return comfort.trend()
                .map(this::words)
                .orElseGet(() ->
                        texts.plural("progress.comfortEarly", comfort.points().size()));
    }

    private String words(Comfort.Trend trend) {
        boolean worse = trend.lasting() && trend.latest() > trend.first();
        return texts.get(
                worse ? "progress.trendWorse" : "progress.trend",
                arg("first", trend.first()),
                arg("latest", trend.latest()));
    }
}
