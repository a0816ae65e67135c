package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Minutes of each stretch, left beside right.
final class StretchesPane extends VBox {

    private final Texts texts;
    private final VBox rows = new VBox();

    StretchesPane(Texts texts) {
        this.texts = texts;
        rows.getStyleClass().add("stretch-rows");
        getStyleClass().add(Styles.PANEL);
        getChildren().addAll(Labels.of(texts.get("progress.stretches"), Styles.HEADLINE), rows);
    }

    void show(Overview overview) {
        List<StretchTotal> done = overview.stretches().stream()
                .filter(total -> total.done().seconds() > 0)
                .toList();
        int most = done.stream().mapToInt(total -> longest(total.done())).max().orElse(1);
        rows.getChildren().setAll(done.stream().map(total -> row(total, most)).toList());
    }

    private static int longest(PerSide sides) {
        return Math.max(
                sides.both().seconds(),
                Math.max(sides.left().seconds(), sides.right().seconds()));
    }

    private Node row(StretchTotal total, int most) {
        Label name = Labels.of(total.name(), "name");
        VBox row = new VBox(name);
        row.getStyleClass().add("stretch-row");
        PerSide done = total.done();
        if (total.sided()) {
            row.getChildren()
                    .addAll(
                            bar(done.left(), most, "left-side"),
                            bar(done.right(), most, "right-side"),
                            Labels.of(sides(done), Styles.MUTED, Styles.SMALL));
        } else {
            row.getChildren()
                    .addAll(
                            bar(done.both(), most, "both-sides"),
                            Labels.of(time(done.both()), Styles.MUTED, Styles.SMALL));
        }
        return new Barrier(row);
    }

    private static Bar bar(DoneAmount amount, int most, String style) {
        Bar bar = new Bar((double) amount.seconds() / most);
        bar.getStyleClass().add(style);
        return bar;
    }

    private String sides(PerSide done) {
        return done.left().equals(done.right())
                ? texts.get("progress.equal", arg("length", time(done.left())))
                : texts.get("progress.sides", arg("left", time(done.left())), arg("right", time(done.right())));
    }

    private String time(DoneAmount amount) {
        return Times.roughly(Duration.ofSeconds(amount.seconds()), texts);
    }
}
