package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every routine to choose from, and tips. Its place is there at once, what is in it when the window shows.
final class OthersPane extends VBox {

    private static final double WIDTH_EM = 24;
    private static final double LIST_BELOW_EM = 22;

    private Optional<RoutineCards> cards = Optional.empty();
    private boolean beside;
    private double em;

    OthersPane(HomeModel model, Texts texts, Figures figures) {
        getStyleClass().add("others");
        figures.unhurried().execute(() -> fill(new RoutineCards(model, texts, figures), texts));
    }

    private void fill(RoutineCards all, Texts texts) {
        cards = Optional.of(all);
        getChildren().addAll(Labels.of(texts.get("home.routines"), Styles.HEADLINE), all, new TipsPane(texts));
        arrange(beside, em);
    }

    /// @param beside whether there is room for it beside the offer
    /// @param em the size of text, in pixels
    void arrange(boolean beside, double em) {
        this.beside = beside;
        this.em = em;
        setMinWidth(beside ? WIDTH_EM * em : 0);
        setPrefWidth(beside ? WIDTH_EM * em : USE_COMPUTED_SIZE);
        cards.ifPresent(list -> {
            VBox.setVgrow(list, beside ? Priority.ALWAYS : Priority.NEVER);
            list.setPrefHeight(LIST_BELOW_EM * em);
        });
    }
}
