package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card for each question about pain, of which one is seen. All are there, so that one can ask how much room the
/// tallest needs.
final class QuestionCards extends Region {

    private final Map<Question, VBox> cards = new EnumMap<>(Question.class);
    private final List<Label> steps = new ArrayList<>();
    private Question shown = Question.WARNING_SIGN;

    QuestionCards(Texts texts, CueWords words, Consumer<Reply> answered) {
        List<Question> all = List.of(Question.values());
        for (Question question : all) {
            VBox card = new VBox(
                    head(question, 1 + all.indexOf(question), texts),
                    new QuestionPane(question, texts, words, answered));
            card.getStyleClass().add("question-card");
            cards.put(question, card);
            getChildren().add(card);
        }
        setMinWidth(0);
        ask(shown);
    }

    private HBox head(Question question, int number, Texts texts) {
        Label title = Labels.of(texts.of("question", question), "question");
        Label step = Labels.of(
                texts.get("question.step", arg("step", number), arg("steps", Question.values().length)), Styles.MUTED);
        step.setMinWidth(USE_PREF_SIZE);
        steps.add(step);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, step);
        head.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        return head;
    }

    /// Shows one question.
    void ask(Question question) {
        shown = question;
        cards.forEach((each, card) -> card.setVisible(each == question));
        // The first one with a style is the one that is seen.
        card().toBack();
        requestLayout();
    }

    /// @param padding around the questions, in pixels
    /// @param counted whether a card tells which question of how many it is
    void arrange(double padding, boolean counted) {
        cards.values().forEach(card -> card.setPadding(new Insets(padding)));
        for (Label step : steps) {
            step.setManaged(counted);
            step.setVisible(counted);
        }
    }

    /// How high the tallest question is in a width.
    double tallest(double width) {
        return cards.values().stream()
                .mapToDouble(card -> card.prefHeight(width))
                .max()
                .orElse(0);
    }

    private VBox card() {
        return cards.getOrDefault(shown, new VBox());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return card().prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return card().prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (VBox card : cards.values()) {
            card.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
