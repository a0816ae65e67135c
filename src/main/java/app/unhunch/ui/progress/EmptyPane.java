package app.unhunch.ui.progress;

import app.unhunch.figure.motion.Frame;
import app.unhunch.i18n.Texts;
import app.unhunch.ui.figure.FigureCanvas;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Before the first session: the figure, what will be here, and the way to begin.
final class EmptyPane extends HBox {

    private static final String POSE = "side-hold";

    private final VBox words;
    private final StackPane picture;

    EmptyPane(Texts texts, Figures figures, Runnable begin) {
        getStyleClass().add("empty");
        Button start = Buttons.of(texts.get("progress.emptyBegin"), begin);
        start.getStyleClass().addAll(Styles.PRIMARY, Styles.TALL);
        start.setId("empty-begin");
        words = new VBox(Labels.of(texts.get("progress.emptyTitle"), Styles.LARGE, "sentence"), start);
        words.getStyleClass().add("empty-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        FigureCanvas canvas = new FigureCanvas(figures);
        picture = new StackPane(
                new Scenery(Tint.SAGE).with(new Scenery.Sun(0.5, 0.46, 0.38), Scenery.Floor.OF_A_STAGE), canvas);
        picture.getStyleClass().add("empty-picture");
        Frame frame = figures.graph().still(POSE, null);
        if (frame != null) {
            canvas.show(frame, 0);
        }
        arrange(true);
    }

    /// @param height what the window leaves for all of this
    void fit(double height) {
        picture.setPrefHeight(height);
    }

    /// @param beside whether the figure stands beside the words; below them otherwise
    void arrange(boolean beside) {
        getChildren().clear();
        getStyleClass().remove("stacked");
        if (beside) {
            getChildren().setAll(words, picture);
        } else {
            Pane both = new VBox(words, picture);
            both.getStyleClass().add("goal-parts");
            HBox.setHgrow(both, Priority.ALWAYS);
            getStyleClass().add("stacked");
            getChildren().setAll(both);
        }
    }
}
