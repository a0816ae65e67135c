package app.unhunch.ui.help;

import app.unhunch.figure.motion.Frame;
import app.unhunch.i18n.Texts;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.FigureCanvas;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.BrandMark;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the program is for, and how to stop.
final class PromisePage extends HBox {

    private static final String POSE = "side-hold";

    /// Of the scene, how high the picture is and how much is left below it.
    private static final double HEIGHT = 0.824;

    private static final double BELOW = 0.109;

    private static final double SHARE = 0.5;
    private static final double SHARE_IF_COMPACT = 0.36;

    /// In less room, in em, the figure would leave none for the words.
    private static final double WITH_FIGURE_EM = 40;

    private final FootedPage words;
    private final StackPane scene;

    /// @param foot the way on
    PromisePage(Texts texts, Figures figures, Region foot) {
        Label name = Labels.of(texts.get("app.name"), "brand");
        HBox mark = new HBox(new BrandMark(), name);
        mark.getStyleClass().add("name");
        VBox text = new VBox(
                mark,
                space("name-space"),
                Labels.of(texts.get("notice.promise"), Styles.HERO_TEXT),
                Labels.of(texts.get("notice.how"), Styles.LEAD),
                space("stop-space"),
                stopRule(texts));
        text.getStyleClass().add("promise-words");
        words = new FootedPage(text, foot);
        HBox.setHgrow(words, Priority.ALWAYS);
        scene = scene(figures);
        getChildren().addAll(words, scene);
    }

    private static Region space(String style) {
        Region space = new Region();
        space.getStyleClass().add(style);
        return space;
    }

    private static Region stopRule(Texts texts) {
        Label mark = new Label();
        mark.getStyleClass().add("stop-mark");
        Icons.beside(mark, Feather.ALERT_CIRCLE);
        mark.setMinWidth(USE_PREF_SIZE);
        Label cap = new Label(texts.get("key.hurts.cap"));
        cap.getStyleClass().add(Styles.KEY_CAP);
        FlowPane key = new FlowPane(Labels.of(texts.get("notice.key")), cap);
        key.getStyleClass().add("stop-key");
        VBox words = new VBox(Labels.of(texts.get("notice.pain"), Styles.HEADLINE), key);
        words.getStyleClass().add("stop-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox rule = new HBox(mark, words);
        rule.getStyleClass().add("stop-rule");
        return rule;
    }

    private static StackPane scene(Figures figures) {
        FigureCanvas canvas = new FigureCanvas(figures);
        StackPane scene = new StackPane(
                new Scenery(Tint.SAGE).with(new Scenery.Sun(0.5, 0.4625, 0.35), new Scenery.Floor(0.7625, 0.805)),
                canvas);
        StackPane.setAlignment(canvas, Pos.BOTTOM_CENTER);
        canvas.maxHeightProperty().bind(scene.heightProperty().multiply(HEIGHT));
        canvas.translateYProperty().bind(scene.heightProperty().multiply(-BELOW));
        scene.setMinSize(0, 0);
        // The words are there first.
        figures.unhurried().execute(() -> {
            Frame frame = figures.graph().still(POSE, Side.LEFT);
            if (frame != null) {
                canvas.show(frame.plain(), 0);
            }
        });
        return scene;
    }

    /// @param widthEm how much room there is across, in em
    void arrange(double widthEm, boolean compact) {
        words.arrange(!compact);
        boolean shown = !compact || widthEm >= WITH_FIGURE_EM;
        scene.setVisible(shown);
        scene.setManaged(shown);
        double share = compact ? SHARE_IF_COMPACT : SHARE;
        words.prefWidthProperty().bind(widthProperty().multiply(1 - share));
        scene.prefWidthProperty().bind(widthProperty().multiply(share));
        scene.minWidthProperty().bind(scene.prefWidthProperty());
    }
}
