package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is in the offered routine, and what to know before it.
final class ContentsPane extends VBox {

    private final Texts texts;
    private final StretchTable table;
    private final VBox cautions = new VBox();
    private final TitledPane before;

    ContentsPane(Texts texts, Dialogs dialogs, Figures figures) {
        this.texts = texts;
        table = new StretchTable(texts, dialogs, figures);
        cautions.getStyleClass().add("cautions");
        before = new TitledPane(texts.get("home.cautions"), cautions);
        before.setAnimated(false);
        before.getStyleClass().add("before");
        getStyleClass().add("contents");
        getChildren().addAll(table, before);
    }

    void setCautionsOpen(boolean open) {
        before.setExpanded(open);
    }

    void show(RoutineFacts facts, Side firstSide) {
        table.show(facts.lines(texts), firstSide);
        cautions.getChildren().clear();
        facts.routine().cautions().forEach((stretch, lines) -> {
            cautions.getChildren().add(new Barrier(Labels.of(stretch, Styles.LEAD)));
            lines.forEach(line -> cautions.getChildren().add(new Barrier(Labels.of(Feather.ALERT_CIRCLE, line))));
        });
    }
}
