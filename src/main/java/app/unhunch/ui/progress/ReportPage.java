package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.share.Report;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.model.Graphemes;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Labels;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// One page for a physiotherapist: what, how often, how it felt, in 28 days. Always dark on white, in the proportions
/// of A4.
final class ReportPage extends VBox {

    private static final double WIDTH = 700;
    private static final double HEIGHT = WIDTH * Math.sqrt(2);

    /// The stretch, how often, each side, both, and what hurt, in per cent of the width.
    private static final List<Integer> COLUMNS = List.of(27, 13, 14, 14, 14, 18);

    private final Texts texts;

    ReportPage(Overview overview, Report report, Texts texts, Formats formats, Times times) {
        this.texts = texts;
        Theme.dress(this, "progress");
        getStyleClass().add("paper");
        setMinSize(WIDTH, HEIGHT);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        GridPane numbers = new GridPane();
        numbers.addRow(
                0,
                number(texts.number(report.days()), "report.days"),
                number(texts.number(report.sessions()), "report.sessions"),
                number(Times.roughly(report.active(), texts), "report.time"),
                number(middle(report.before()), "report.before"),
                number(middle(report.after()), "report.after"));
        numbers.getChildren().forEach(_ -> numbers.getColumnConstraints().add(column(20)));
        numbers.getStyleClass().add("report-numbers");
        WeeksPane weeks = new WeeksPane(formats, texts, times);
        ComfortPane comfort = new ComfortPane(formats, texts);
        GridPane charts = new GridPane();
        charts.addRow(0, weeks, comfort);
        charts.getColumnConstraints().addAll(column(50), column(50));
        charts.getStyleClass().add("report-charts");
        weeks.show(overview);
        comfort.show(overview);
        getChildren()
                .addAll(
                        Labels.of(texts.get("report.title"), Styles.TITLE),
                        Labels.of(
                                texts.get(
                                        "report.period",
                                        arg("from", formats.longDate(report.from())),
                                        arg("to", formats.longDate(report.to()))),
                                Styles.MUTED),
                        numbers,
                        table(report),
                        charts);
        if (!report.pains().isEmpty()) {
            getChildren().add(pains(report, times));
        }
        if (!report.noted().isEmpty()) {
            getChildren().add(notes(report, times));
        }
        getChildren().add(Labels.of(texts.get("report.foot"), Styles.MUTED, Styles.SMALL));
    }

    private String middle(OptionalDouble median) {
        return median.isPresent() ? texts.number(median.getAsDouble()) : texts.get("report.none");
    }

    private Node number(String value, String key) {
        return new VBox(Labels.of(value, "report-number"), Labels.of(texts.get(key), Styles.MUTED, Styles.SMALL));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node table(Report report) {
        GridPane table = new GridPane();
        table.getStyleClass().add("report-table");
        // Of a fixed width each, as a column that gives way to the others would break within a word.
        COLUMNS.forEach(percent -> table.getColumnConstraints().add(column(percent)));
        row(
                table,
                0,
                "setting",
                Stream.of("stretch", "times", "left", "right", "both", "hurt")
                        .map(column -> texts.get("report." + column)));
        int row = 1;
        for (StretchTotal total : report.stretches()) {
            row(
                    table,
                    row++,
                    "cell",
                    Stream.of(
                            total.name(),
                            texts.number(total.times()),
                            time(total.done().left()),
                            time(total.done().right()),
                            time(total.done().both()),
                            total.hurt() == 0 ? texts.get("report.none") : texts.number(total.hurt())));
        }
        return table;
    }

    private static void row(GridPane table, int row, String style, Stream<String> cells) {
        table.addRow(row, cells.map(cell -> Labels.of(cell, style)).toArray(Label[]::new));
    }

    private String time(DoneAmount amount) {
        return amount.seconds() == 0
                ? texts.get("report.none")
                : Times.roughly(Duration.ofSeconds(amount.seconds()), texts);
    }

    private Node pains(Report report, Times times) {
        return told(
                "report.pains",
                report.pains().stream()
                        .map(told -> texts.get(
                                "report.pain",
                                arg("date", times.day(told.day())),
                                arg("stretch", told.stretch()),
                                arg("words", told.words(texts)))));
    }

    private Node notes(Report report, Times times) {
        return told(
                "report.notes",
                report.noted().stream()
                        .map(entry -> texts.get(
                                "report.note",
                                arg("date", times.day(entry.day())),
                                arg("note", shortened(entry.note())))));
    }

    private Node told(String title, Stream<String> lines) {
        VBox told = new VBox(Labels.of(texts.get(title), Styles.HEADLINE));
        told.getStyleClass().add("report-notes");
        lines.forEach(line -> told.getChildren().add(Labels.of(line)));
        return told;
    }

    /// So that five notes fit on the page.
    static String shortened(String note) {
        return note.length() <= 160 ? note : Graphemes.first(note, 159) + "…";
    }
}
