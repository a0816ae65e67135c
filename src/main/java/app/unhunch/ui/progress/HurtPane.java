package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
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

/// What was left because it hurt, most often first, and a gentler way of each; hidden when nothing was.
final class HurtPane extends VBox {

    private static final int MOST = 3;

    private final Texts texts;
    private final Function<String, Optional<String>> gentler;
    private final VBox rows = new VBox();

    /// @param gentler a gentler way of the stretch with some id
    HurtPane(Texts texts, Function<String, Optional<String>> gentler) {
        this.texts = texts;
        this.gentler = gentler;
        rows.getStyleClass().add("hurt-rows");
        getStyleClass().add(Styles.PANEL);
        getChildren().addAll(Labels.of(texts.get("progress.hurt"), Styles.HEADLINE), rows);
    }

    void show(Overview overview) {
        List<StretchTotal> hurt = overview.stretches().stream()
                .filter(total -> total.hurt() > 0)
                .sorted(Comparator.comparingInt((StretchTotal total) -> -total.hurt()))
                .limit(MOST)
                .toList();
        setVisible(!hurt.isEmpty());
        setManaged(!hurt.isEmpty());
        rows.getChildren().setAll(hurt.stream().map(this::row).toList());
    }

    private Node row(StretchTotal total) {
        VBox row = new VBox(Labels.of(
                Feather.HEART, texts.plural("progress.hurtLine", total.hurt(), arg("stretch", total.name())), "name"));
        Stream.of(gentler.apply(total.id()))
                .flatMap(Optional::stream)
                .forEach(way ->
                        row.getChildren().add(Labels.of(texts.get("progress.gentler", arg("way", way)), Styles.MUTED)));
        return new Barrier(row);
    }
}
