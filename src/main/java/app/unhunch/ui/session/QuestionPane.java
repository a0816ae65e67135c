package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One question about pain and a button for each answer, which tells its key.
final class QuestionPane extends VBox {

    private final Texts texts;
    private final Consumer<Reply> answered;
    private final Runnable undo;
    private final CueWords words;
    private final Label question = Labels.of("", "question");
    private @Nullable Question shown;

    /// @param undo takes the last answer back
    QuestionPane(Texts texts, CueWords words, Consumer<Reply> answered, Runnable undo) {
        this.texts = texts;
        this.words = words;
        this.answered = answered;
        this.undo = undo;
        getStyleClass().add("question-pane");
    }

    void show(Optional<Question> asked) {
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        if (!asked.equals(Optional.ofNullable(shown))) {
            shown = asked.orElse(null);
            asked.ifPresent(this::ask);
        }
    }

    private void ask(Question asked) {
        question.setText(words.questionTip(asked));
        boolean more = !question.getText().isEmpty();
        question.setVisible(more);
        question.setManaged(more);
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("answers");
        getChildren().setAll(question, answers);
        switch (asked) {
            case WARNING_SIGN ->
                answers.getChildren()
                        .addAll(
                                answer("question.yes", new Reply.WarningSign(true)),
                                answer("question.no", new Reply.WarningSign(false)));
            case LEVEL -> getChildren().add(1, numbers());
            case PLACE -> {
                int number = 1;
                for (BodyPart part : BodyPart.values()) {
                    answers.getChildren().add(place(part, number++));
                }
                answers.getChildren().add(answer("question.skip", new Reply.Nowhere()));
            }
        }
        answers.getChildren().add(undo());
    }

    private Node numbers() {
        GridPane numbers = new GridPane();
        numbers.getStyleClass().add("numbers");
        IntStream.rangeClosed(0, Pain.WORST).forEach(number -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / (Pain.WORST + 1));
            numbers.getColumnConstraints().add(column);
            Button button = button(texts.number(number), () -> answered.accept(new Reply.Level(number)));
            button.setId("level-" + number);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            numbers.add(button, number, 0);
        });
        return numbers;
    }

    private Button place(BodyPart part, int number) {
        String words = texts.get("question.answer", arg("key", number), arg("answer", texts.of("bodyPart", part)));
        Button button = button(words, () -> answered.accept(new Reply.At(part)));
        button.setId("place-" + part.name());
        return button;
    }

    private Button undo() {
        Button button = Buttons.of(texts.get("question.undo"), undo);
        button.setId("undo");
        button.getStyleClass().add(Styles.MUTED);
        return button;
    }

    private Button answer(String key, Reply reply) {
        Button button = button(texts.get(key), () -> answered.accept(reply));
        button.setId(key.substring(key.indexOf('.') + 1));
        return button;
    }

    private Button button(String words, Runnable action) {
        Button button = Buttons.of(words, action);
        button.setAccessibleHelp(shown == null ? "" : texts.of("question", shown));
        return button;
    }
}
