package app.unhunch.ui.finish;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.CheckIn;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How it felt before and how it feels now, in large numbers, and in words what that means.
final class AnswerPane extends StackPane {

    private final HBox numbers;
    private final VBox words = new VBox();
    private final Button change;
    private final DrawnArrow arrow = new DrawnArrow();

    /// @param before how it felt before, if that was told
    /// @param again asks once more
    AnswerPane(Optional<Integer> before, int now, Texts texts, Runnable again) {
        int gained = before.orElse(now) - now;
        numbers = new HBox();
        numbers.getStyleClass().add("numbers-told");
        words.getStyleClass().add("answer-words");
        getStyleClass().add("answer-place");
        before.ifPresentOrElse(
                was -> {
                    numbers.getChildren().addAll(number(was, "was", texts), arrow, number(now, "is", texts));
                    words.getChildren().add(Labels.of(meaning(gained, texts), "answer-title"));
                    words.getChildren()
                            .add(Labels.of(
                                    gained < 0
                                            ? texts.get("finish.stayWorse")
                                            : texts.get("finish.before", arg("number", was))));
                    setAccessibleText(texts.get("finish.fromTo", arg("before", was), arg("after", now)));
                },
                () -> numbers.getChildren()
                        .add(Labels.of(
                                texts.get("finish.only", arg("number", now), arg("worst", CheckIn.WORST)), "is")));
        change = Buttons.of(texts.get("finish.change"), again);
        change.setId("change-answer");
        change.getStyleClass().add(Styles.LINK);
        change.setMinWidth(USE_PREF_SIZE);
        if (gained < 0) {
            getStyleClass().add("worse");
        }
        arrange(false);
    }

    /// @param compact whether the words are below the numbers
    void arrange(boolean compact) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        // Above where a number was: who presses twice does not change their mind.
        HBox top = new HBox(change);
        top.setFillHeight(false);
        top.setAlignment(Pos.TOP_RIGHT);
        Region holder = compact ? new VBox(new HBox(numbers, space, change), words) : new HBox(numbers, words, top);
        holder.getStyleClass().add("answer");
        getChildren().setAll(holder);
    }

    /// Draws the arrow.
    void draw() {
        arrow.draw();
    }

    private static Label number(int number, String style, Texts texts) {
        Label label = new Label(texts.number(number));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String meaning(int gained, Texts texts) {
        if (gained == 0) {
            return texts.get("finish.same");
        }
        return gained > 0 ? texts.plural("finish.easier", gained) : texts.plural("finish.worse", -gained);
    }
}
