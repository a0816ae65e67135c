package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Scroll;
import app.unhunch.ui.widget.TroubleBanner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// The first screen: the routine offered now, and the others beside it, or below it where it is narrow.
public final class HomeView extends VBox {

    private static final double SIDE_BY_SIDE_EM = 56;
    private static final double WORDS_EM = 36;

    private final OfferPane offer;
    private final HomeHeader header;
    private final VBox left;
    private final OthersPane others;
    private Region offered;
    private final HBox columns = new HBox();
    private final Text measure = new Text();

    public HomeView(
            HomeModel model, Texts texts, Times times, Dialogs dialogs, Figures figures, HomeNavigation navigation) {
        Theme.dress(this, "home");
        getStyleClass().add("home");
        header = new HomeHeader(texts, navigation, figures.unhurried());
        offer = new OfferPane(model, texts, times, dialogs, figures);
        left = new VBox(offer);
        left.getStyleClass().add("left");
        others = new OthersPane(model, texts, figures);
        offered = left;
        columns.getStyleClass().add("columns");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren()
                .addAll(
                        header,
                        new ProblemsBanner(model, texts, dialogs, navigation.folder()),
                        new TroubleBanner(model.journal(), texts),
                        columns,
                        measure);
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        arrange();
        figures.unhurried().execute(this::scroll);
    }

    /// The first frame shows what can be seen without scrolling.
    private void scroll() {
        boolean beside = columns.getChildren().contains(others);
        boolean hadKeyboard = offer.hasKeyboard();
        offered = new Scroll(left);
        HBox.setHgrow(offered, Priority.ALWAYS);
        fill(beside);
        // Only then is what it scrolls in the scene, and can take the keyboard.
        offered.applyCss();
        if (hadKeyboard) {
            offer.requestFocus();
        }
    }

    /// The keyboard begins at Start: one key is enough.
    @Override
    public void requestFocus() {
        offer.requestFocus();
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        header.arrange(getWidth() > WORDS_EM * em);
        boolean beside = getWidth() == 0 || getWidth() > SIDE_BY_SIDE_EM * em;
        others.arrange(beside, em);
        if (columns.getChildren().isEmpty() || beside != columns.getChildren().contains(others)) {
            fill(beside);
        }
    }

    private void fill(boolean beside) {
        boolean hadKeyboard = offer.hasKeyboard();
        offer.arrange(beside ? OfferPane.Room.WIDE : OfferPane.Room.NARROW);
        columns.getChildren().clear();
        left.getChildren().setAll(offer);
        if (beside) {
            columns.getChildren().setAll(offered, others);
        } else {
            left.getChildren().add(others);
            columns.getChildren().setAll(offered);
        }
        if (hadKeyboard) {
            offer.requestFocus();
        }
    }
}
