package app.unhunch.ui.finish;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.safety.EmergencyBox;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The top of the screen: kind words before the figure at rest. After a warning sign the emergency lines come before
/// them, in place of the figure.
final class FinishScene extends StackPane {

    /// In less room, in em, the figure would leave none for the words.
    private static final double WITH_FIGURE_EM = 40;

    private static final double WORDS_SHARE = 0.5;
    private static final double WORDS_SHARE_IF_COMPACT = 0.45;
    private static final double BOX_SHARE = 0.4;

    private final RestingFigure figure;
    private final VBox told = new VBox();
    private final Optional<EmergencyBox> emergencies;

    /// @param length how long it was, in words
    FinishScene(Summary summary, String length, Texts texts, RestingFigure figure) {
        this.figure = figure;
        getStyleClass().add("finish-scene");
        emergencies = summary.ended() ? Optional.of(new EmergencyBox(texts)) : Optional.empty();
        told.getStyleClass().add("told");
        if (summary.hurt()) {
            told.getStyleClass().add("advice");
        }
        told.getChildren()
                .addAll(
                        new Barrier(Labels.of(summary.routine(), Styles.STRONG, "routine")),
                        Labels.of(texts.get(summary.greeting()), Styles.HERO_TEXT),
                        Labels.of(length, "summary"),
                        Labels.of(texts.get(summary.greeting() + ".after"), Styles.LEAD));
        told.setAlignment(Pos.CENTER_LEFT);
        arrange(WITH_FIGURE_EM, false);
    }

    /// @param widthEm how much room there is across, in em
    void arrange(double widthEm, boolean compact) {
        boolean shown = emergencies.isEmpty() && (!compact || widthEm >= WITH_FIGURE_EM);
        figure.show(shown);
        Pane words = compact ? new VBox() : new HBox();
        words.getStyleClass().add("finish-words");
        emergencies.ifPresent(box -> {
            words.getStyleClass().add("beside");
            words.getChildren().add(box);
            box.setMaxHeight(USE_PREF_SIZE);
            if (compact) {
                box.minWidthProperty().unbind();
                box.prefWidthProperty().unbind();
                box.setMinWidth(0);
                box.setPrefWidth(USE_COMPUTED_SIZE);
            } else {
                box.minWidthProperty().bind(widthProperty().multiply(BOX_SHARE));
                box.prefWidthProperty().bind(widthProperty().multiply(BOX_SHARE));
            }
        });
        words.getChildren().add(told);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.maxWidthProperty().unbind();
        if (shown) {
            told.maxWidthProperty().bind(widthProperty().multiply(compact ? WORDS_SHARE_IF_COMPACT : WORDS_SHARE));
        } else {
            told.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().setAll(figure, words);
    }
}
