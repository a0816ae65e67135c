package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Scroll;
import app.unhunch.ui.widget.TroubleBanner;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// The first screen: the routine that would start now, all others by how long they take, and a tip.
public final class HomeView extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("narrow");

    /// What is free at both sides, in em.
    private static final double MARGIN = 2.5;

    private static final double COMPACT_MARGIN = 1.25;

    /// The height of a row of tiles, in em; what they show comes with the second frame.
    private static final double TILES = 12.75;

    private final HomeHeader header;
    private final Hero hero;
    private final QuestionRow question;
    private final StackPane tiles = new StackPane();
    private final TipLine tip;
    private final VBox page;
    private final ProblemsBanner problems;
    private final TroubleBanner trouble;
    private final Text measure = new Text();
    private Optional<Scroll> scroll = Optional.empty();
    private Optional<RoutineCards> cards = Optional.empty();

    public HomeView(
            HomeModel model, Texts texts, Times times, Dialogs dialogs, Figures figures, HomeNavigation navigation) {
        Theme.dress(this, "home");
        getStyleClass().add("home");
        header = new HomeHeader(texts);
        hero = new Hero(model, texts, times, dialogs, figures);
        question = new QuestionRow(model, texts);
        tip = new TipLine(texts);
        problems = new ProblemsBanner(model, texts, dialogs, navigation.folder());
        trouble = new TroubleBanner(model.journal(), texts);
        page = new VBox(hero, question, tiles, tip);
        page.getStyleClass().add("page");
        tiles.getStyleClass().add("tiles");
        VBox.setVgrow(hero, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(header, problems, trouble, page, measure);
        addEventHandler(KeyEvent.KEY_TYPED, event -> hero.words().typed(event.getCharacter()));
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        arrange();
        figures.unhurried().execute(() -> {
            header.fill(model, texts, times, navigation);
            question.fill();
            tip.fill(times);
            RoutineCards all = new RoutineCards(model, texts, figures, model::start);
            cards = Optional.of(all);
            tiles.getChildren().setAll(all);
            model.fit().shown().subscribe(_ -> question.show());
            // Somebody may come back to the window on another day.
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::focusedProperty)
                    .subscribe(_ -> {
                        tip.show(times.today());
                        header.show(model.journal().contents().get(), times, texts);
                        question.show();
                    });
            scroll();
        });
    }

    /// The first frame shows what can be seen without scrolling.
    private void scroll() {
        boolean hadKeyboard = hero.hasKeyboard();
        int place = getChildren().indexOf(page);
        getChildren().remove(page);
        Scroll pane = new Scroll(page);
        pane.setFitToHeight(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(place, pane);
        scroll = Optional.of(pane);
        pane.viewportBoundsProperty().subscribe(this::arrange);
        // Whoever comes back begins at the top.
        sceneProperty().subscribe(_ -> pane.setVvalue(0));
        // Only then is what it scrolls in the scene, and can take the keyboard.
        pane.applyCss();
        if (hadKeyboard) {
            hero.requestFocus();
        }
    }

    /// The keyboard begins at Start: one key is enough.
    @Override
    public void requestFocus() {
        hero.requestFocus();
    }

    /// The bar stands in the margin.
    private double bar() {
        return scroll.map(pane -> pane.getViewportBounds().getWidth())
                .filter(width -> width > 0)
                .map(width -> getWidth() - width)
                .orElse(0.0);
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        boolean compact = getWidth() > 0 && Theme.isCompact(getWidth(), getHeight(), em);
        pseudoClassStateChanged(COMPACT, compact);
        double margin = Math.rint((compact ? COMPACT_MARGIN : MARGIN) * em);
        // What can be pressed there has no outline, so that its middle stands at the edge.
        header.setPadding(new Insets(0, margin - Math.rint(em / 2), 0, margin));
        page.setPadding(new Insets(0, Math.max(0, margin - bar()), 0, margin));
        Insets apart = new Insets(0, margin, Math.rint(em / 2), margin);
        VBox.setMargin(problems, apart);
        VBox.setMargin(trouble, apart);
        header.arrange(!compact);
        hero.arrange(compact);
        question.arrange(compact);
        tiles.setMinHeight(compact ? USE_PREF_SIZE : TILES * em);
        // The ring of a chosen one reaches beyond it.
        cards.ifPresent(all -> {
            all.arrange(compact, getWidth() - 2 * margin + em, em);
            // More than have room run out of the window.
            double beyond = all.isCut() ? margin - bar() : em / 2;
            VBox.setMargin(tiles, new Insets(0, -beyond, 0, -em / 2));
        });
    }
}
