package app.unhunch.ui.home;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Scroll;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import app.unhunch.ui.common.TroubleBanner;
import app.unhunch.ui.figure.Figures;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first screen: the routine offered now, and the others beside it, or below it where it is narrow.
public final class HomeView extends VBox {

    private static final double SIDE_BY_SIDE_EM = 56;
    private static final double WORDS_EM = 36;

    private final OfferPane offer;
    private final Button progress;
    private final VBox left;
    private final OthersPane others;
    private Region offered;
    private final HBox columns = new HBox();
    private final Label measure = new Label();

    public HomeView(HomeModel model, Texts texts, Times times, Sheets sheets, Figures figures, Ways ways) {
        getStyleClass().add("home");
        progress = Buttons.of(Feather.CALENDAR, texts.get("home.progress"), ways.progress());
        progress.setAccessibleText(texts.get("home.progress"));
        Buttons.explain(progress, texts.get("home.progress"));
        progress.setMinWidth(USE_PREF_SIZE);
        offer = new OfferPane(model, texts, times, sheets, figures);
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
                        header(texts, ways),
                        new ProblemsBanner(model, texts, sheets, ways.folder()),
                        new TroubleBanner(model.diary(), texts),
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

    private Node header(Texts texts, Ways ways) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button open = Buttons.icon(Feather.FOLDER, texts.get("home.openFolder"), ways.folder());
        Button helpButton = Buttons.icon(Feather.HELP_CIRCLE, texts.get("home.help"), ways.help());
        Button settingsButton = Buttons.icon(Feather.SETTINGS, texts.get("home.settings"), ways.settings());
        progress.setId("progress");
        open.setId("open-folder");
        helpButton.setId("help");
        settingsButton.setId("settings");
        Label brand = Labels.of(texts.get("app.name"), "brand");
        brand.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(brand, space, progress, open, helpButton, settingsButton);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        return header;
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        progress.setContentDisplay(getWidth() > WORDS_EM * em ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
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
