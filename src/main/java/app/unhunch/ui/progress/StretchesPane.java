package app.unhunch.ui.progress;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Bar;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Labels;
import java.time.Duration;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Minutes of each stretch, left beside right; hidden as long as there is nothing to tell.
final class StretchesPane extends VBox {

    /// Below this, whole minutes would say the same of bars that differ.
    private static final int SECONDS_COUNT = 120;

    private final Texts texts;
    private final Label period = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final VBox rows = new VBox();

    StretchesPane(Texts texts) {
        this.texts = texts;
        rows.getStyleClass().add("stretch-rows");
        getStyleClass().add("pane");
        getChildren().addAll(new VBox(Labels.of(texts.get("progress.stretches"), Styles.HEADLINE), period), rows);
    }

    void show(Overview overview) {
        period.setText(texts.plural("progress.period", overview.weeks().size()));
        List<StretchTotal> done = overview.stretches().stream()
                .filter(total -> total.done().seconds() > 0)
                .toList();
        setVisible(!done.isEmpty());
        setManaged(!done.isEmpty());
        int most = done.stream().mapToInt(total -> longest(total.done())).max().orElse(1);
        rows.getChildren().setAll(done.stream().map(total -> row(total, most)).toList());
    }

    private static int longest(PerSide sides) {
        return Math.max(
                sides.both().seconds(),
                Math.max(sides.left().seconds(), sides.right().seconds()));
    }

    private Node row(StretchTotal total, int most) {
        PerSide done = total.done();
        HBox names = new HBox(Labels.of(total.name(), Styles.STRONG));
        names.getStyleClass().add("names");
        GridPane bars = new GridPane();
        bars.getStyleClass().add("bars");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        if (total.sided()) {
            if (done.left().equals(done.right())) {
                names.getChildren().add(Labels.of(texts.get("progress.equal"), Styles.MUTED, Styles.SMALL));
            }
            bars.getColumnConstraints().addAll(asWideAsItIs(), rest, asWideAsItIs());
            bars.addRow(0, small(texts.get("progress.left")), bar(done.left(), most), time(done.left()));
            bars.addRow(1, small(texts.get("progress.right")), bar(done.right(), most), time(done.right()));
        } else {
            bars.getColumnConstraints().addAll(rest, asWideAsItIs());
            bars.addRow(0, bar(done.both(), most), time(done.both()));
        }
        VBox row = new VBox(names, bars);
        row.getStyleClass().add("stretch-row");
        return new Barrier(row);
    }

    private static ColumnConstraints asWideAsItIs() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static Label small(String words) {
        Label label = Labels.of(words, Styles.MUTED, Styles.SMALL);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Bar bar(DoneAmount amount, int most) {
        Bar bar = new Bar((double) amount.seconds() / most);
        GridPane.setValignment(bar, VPos.CENTER);
        return bar;
    }

    private Label time(DoneAmount amount) {
        Label time = small(words(amount));
        time.getStyleClass().add("time");
        return time;
    }

    private String words(DoneAmount amount) {
        Duration length = Duration.ofSeconds(amount.seconds());
        return amount.seconds() < SECONDS_COUNT ? Times.inWords(length, texts) : Times.roughly(length, texts);
    }
}
