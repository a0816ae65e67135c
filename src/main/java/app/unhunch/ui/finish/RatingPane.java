package app.unhunch.ui.finish;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Scale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Asks how it feels now. The answer takes the place of the question; whoever wants to change it is asked again.
final class RatingPane extends StackPane {

    private final FinishModel model;
    private final Texts texts;
    private final Scale scale;
    private final Runnable answered;
    private @Nullable AnswerPane answer;
    private boolean compact;

    /// @param screen where the keys of the numbers are pressed
    /// @param answered called when there is an answer, as the button that gave it is gone then
    RatingPane(FinishModel model, Texts texts, Region screen, Runnable answered) {
        this.model = model;
        this.texts = texts;
        this.answered = answered;
        getStyleClass().add("rating");
        setAlignment(Pos.TOP_LEFT);
        scale = new Scale(texts);
        scale.listen(screen);
        getChildren().add(scale);
        scale.answer().subscribe(this::take);
    }

    private void take(Optional<Integer> number) {
        model.after(number);
        if (number.isEmpty()) {
            answer = null;
            getChildren().setAll(scale);
            return;
        }
        AnswerPane shown = new AnswerPane(model.before(), number.orElseThrow(), texts, this::askAgain);
        shown.arrange(compact);
        answer = shown;
        getChildren().setAll(shown);
        shown.draw();
        answered.run();
    }

    private void askAgain() {
        scale.ask();
        answered.run();
    }

    /// @param nowCompact whether there is room for one column only
    void arrange(boolean nowCompact) {
        compact = nowCompact;
        if (answer != null) {
            answer.arrange(compact);
        }
    }
}
