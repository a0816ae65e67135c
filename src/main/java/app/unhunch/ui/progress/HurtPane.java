package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.share.ToldPain;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What hurt, most often first, where and how much the last time, and a gentler way of each; hidden when nothing did.
final class HurtPane extends VBox {

    private static final int MOST = 3;

    private final Texts texts;
    private final Times times;
    private final Function<String, Optional<String>> gentler;
    private final VBox rows = new VBox();

    /// @param gentler a gentler way of the stretch with some id
    HurtPane(Texts texts, Times times, Function<String, Optional<String>> gentler) {
        this.texts = texts;
        this.times = times;
        this.gentler = gentler;
        rows.getStyleClass().add("hurt-rows");
        getStyleClass().add("pane");
        getChildren()
                .addAll(
                        new VBox(
                                Labels.of(texts.get("progress.hurt"), Styles.HEADLINE),
                                Labels.of(texts.get("progress.hurtPeriod"), Styles.MUTED, Styles.SMALL)),
                        rows);
    }

    void show(Overview overview) {
        List<StretchTotal> hurt = overview.hurt().stream()
                .sorted(Comparator.comparingInt((StretchTotal total) -> -total.hurt()))
                .limit(MOST)
                .toList();
        setVisible(!hurt.isEmpty());
        setManaged(!hurt.isEmpty());
        rows.getChildren()
                .setAll(hurt.stream()
                        .map(total -> row(total, last(total.id(), overview)))
                        .toList());
    }

    private static Optional<ToldPain> last(String stretch, Overview overview) {
        return ToldPain.of(overview.sessionsLately()).stream()
                .filter(told -> told.id().equals(stretch))
                .findFirst();
    }

    private Node row(StretchTotal total, Optional<ToldPain> last) {
        VBox row = new VBox(Labels.of(
                Feather.HEART, texts.plural("progress.hurtLine", total.hurt(), arg("stretch", total.name())), "name"));
        last.ifPresent(told -> row.getChildren()
                .add(Labels.of(texts.get(
                        "progress.pain", arg("date", times.day(told.day())), arg("words", told.words(texts))))));
        Stream.of(gentler.apply(total.id()))
                .flatMap(Optional::stream)
                .forEach(way ->
                        row.getChildren().add(Labels.of(texts.get("progress.gentler", arg("way", way)), Styles.MUTED)));
        return new Barrier(row);
    }
}
