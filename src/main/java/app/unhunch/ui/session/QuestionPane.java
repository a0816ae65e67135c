package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.OtherScript;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The answers to one question about pain: a button for each, which tells its key.
final class QuestionPane extends VBox {

    private final Texts texts;
    private final Consumer<Reply> answered;
    private final CueWords words;
    private final Question asked;

    QuestionPane(Question asked, Texts texts, CueWords words, Consumer<Reply> answered) {
        this.asked = asked;
        this.texts = texts;
        this.words = words;
        this.answered = answered;
        getStyleClass().add("question-pane");
        getChildren()
                .addAll(
                        switch (asked) {
                            case WARNING_SIGN -> List.of(signs(), yesOrNo());
                            case LEVEL -> List.of(numbers(), ends());
                            case PLACE -> List.of(places());
                        });
    }

    private Node signs() {
        GridPane signs = columns(2);
        signs.getStyleClass().add("signs");
        List<String> all = words.signs();
        for (int i = 0; i < all.size(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            HBox sign = new HBox(dot, Labels.of(all.get(i), "sign"));
            sign.getStyleClass().add("sign-row");
            sign.setAlignment(Pos.CENTER_LEFT);
            signs.add(sign, i % 2, i / 2);
        }
        return signs;
    }

    private Node yesOrNo() {
        GridPane both = columns(2);
        both.getStyleClass().add("yes-or-no");
        Button yes = answer("question.yes", new Reply.WarningSign(true));
        yes.getStyleClass().add(Styles.HURTS);
        both.add(yes, 0, 0);
        both.add(answer("question.no", new Reply.WarningSign(false)), 1, 0);
        for (Node button : both.getChildren()) {
            ((Button) button).setMaxWidth(Double.MAX_VALUE);
        }
        return both;
    }

    private Node numbers() {
        GridPane numbers = columns(Pain.WORST + 1);
        numbers.getStyleClass().add("numbers");
        IntStream.rangeClosed(0, Pain.WORST).forEach(number -> {
            Button button = button(texts.number(number), () -> answered.accept(new Reply.Level(number)));
            button.setId("level-" + number);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            if (number == 0 || number == Pain.WORST) {
                button.getStyleClass().add(number == 0 ? "none" : "worst");
            }
            numbers.add(button, number, 0);
        });
        return numbers;
    }

    /// What both ends of the numbers mean; ten has a key of its own.
    private Node ends() {
        Label none = Labels.of(texts.get("checkIn.none"), Styles.MUTED);
        Label worst = Labels.of(texts.get("checkIn.worst"), Styles.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox ends = new HBox(none, space, worst, keyCap(texts.get("question.ten.cap")));
        ends.getStyleClass().add("with-key");
        ends.setAlignment(Pos.CENTER_LEFT);
        return ends;
    }

    private Node places() {
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("answers");
        int number = 1;
        for (BodyPart part : BodyPart.values()) {
            Button button = button(texts.of("bodyPart", part), () -> answered.accept(new Reply.At(part)));
            button.setId("place-" + part.name());
            cap(button, texts.number(number++));
            answers.getChildren().add(button);
        }
        Button skip = answer("question.skip", new Reply.Nowhere());
        skip.getStyleClass().add(Styles.QUIET);
        answers.getChildren().add(skip);
        return answers;
    }

    private static GridPane columns(int count) {
        GridPane pane = new GridPane();
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            pane.getColumnConstraints().add(column);
        }
        return pane;
    }

    private Button answer(String key, Reply reply) {
        Button button = button(texts.get(key), () -> answered.accept(reply));
        button.setId(key.substring(key.indexOf('.') + 1));
        withCap(button, key + ".cap");
        return button;
    }

    private Button button(String words, Runnable action) {
        Button button = Buttons.of(words, action);
        button.setAccessibleHelp(texts.of("question", asked));
        return button;
    }

    private void withCap(Button button, String key) {
        cap(button, texts.get(key));
    }

    /// The words, and after them the key that does the same.
    static void cap(Button button, String key, Node... before) {
        Label words = OtherScript.follow(new Label(button.getText()));
        words.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("answer");
        HBox both = new HBox(before);
        both.getChildren().addAll(words, keyCap(key));
        both.getStyleClass().add("with-key");
        both.setAlignment(Pos.CENTER);
        button.setGraphic(both);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static Label keyCap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add(Styles.KEY_CAP);
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}
