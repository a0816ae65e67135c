package app.unhunch.ui.finish;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.session.Outcome;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The end of a session: what was done, and two ways on.
public final class FinishView extends StackPane {

    private static final double BESIDE_EM = 62;
    private static final double CARD_EM = 40;
    private static final double CARD_BESIDE_EM = 66;
    private static final double LINES_EM = 22;

    private final Texts texts;
    private final Figures figures;
    private final Side firstSide;
    private final Button home;
    private final VBox words = new VBox();
    private final VBox lines = new VBox();
    private final StackPane card = new StackPane();
    private final Label measure = new Label();

    /// @param again begins the same routine
    /// @param done leads back to Home
    public FinishView(FinishModel model, Texts texts, Figures figures, Runnable again, Runnable done) {
        this.texts = texts;
        this.figures = figures;
        this.firstSide = model.session().timeline().pace().firstSide();
        Summary summary = Summary.of(model.session());
        Theme.dress(this, "finish");
        getStyleClass().add("finish");
        TellingPane telling = new TellingPane(model, texts, this);
        lines.getStyleClass().add("outcomes");
        summary.lines().forEach(line -> lines.getChildren().add(row(line)));
        home = Buttons.of(Feather.CHECK, texts.get("finish.done"), () -> {
            telling.commit();
            done.run();
        });
        home.setDefaultButton(true);
        home.getStyleClass().add(Styles.PRIMARY);
        Button repeat = Buttons.of(Feather.ROTATE_CCW, texts.get("finish.again"), () -> {
            telling.commit();
            again.run();
        });
        FlowPane buttons = new FlowPane(home, repeat);
        buttons.getStyleClass().add("buttons");
        words.getStyleClass().add("finish-words");
        words.getChildren()
                .addAll(
                        Labels.of(texts.get(summary.greeting()), Styles.DISPLAY),
                        new Barrier(Labels.of(
                                texts.get(
                                        "finish.time",
                                        arg("routine", summary.routine()),
                                        arg("length", Times.inWords(summary.active(), texts))),
                                Styles.LEAD)));
        Label after = Labels.of(texts.get(summary.greeting() + ".after"), Styles.MUTED);
        if (summary.ended()) {
            // Who may need help reads that before all else.
            after.getStyleClass().setAll("label", Styles.LEAD);
            words.getChildren().add(1, after);
        }
        if (model.keeping()) {
            words.getChildren().add(telling);
        }
        words.getChildren().add(buttons);
        if (!summary.ended()) {
            words.getChildren().add(after);
        }
        card.getStyleClass().addAll(Styles.PANEL, "finish-card");
        card.setMaxHeight(USE_PREF_SIZE);
        measure.setManaged(false);
        measure.setVisible(false);
        Scroll scroll = new Scroll(new StackPane(card));
        scroll.setFitToHeight(true);
        getChildren().addAll(scroll, measure);
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
    }

    /// The stretches beside the words, or below them where there is little room.
    private void arrange() {
        double em = measure.getFont().getSize();
        boolean beside = getWidth() > BESIDE_EM * em;
        Pane holder = beside ? new HBox(words, lines) : new VBox(words, lines);
        HBox.setHgrow(words, Priority.ALWAYS);
        holder.getStyleClass().add("finish-parts");
        lines.setMinWidth(beside ? LINES_EM * em : 0);
        boolean hadKeyboard = home.isFocused();
        card.setMaxWidth((beside ? CARD_BESIDE_EM : CARD_EM) * em);
        card.getChildren().setAll(holder);
        if (hadKeyboard) {
            home.requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        home.requestFocus();
    }

    private Node row(Summary.Line line) {
        Label words = Labels.of(
                icon(line.outcome()),
                texts.of(
                        "finish.line",
                        line.outcome(),
                        arg("stretch", line.planned().stretch().name())),
                "outcome",
                line.outcome() == Outcome.DONE ? "done" : "not-done");
        Thumbnail picture = new Thumbnail(figures);
        figures.telling(line.planned(), firstSide).ifPresent(picture::show);
        HBox row = new HBox(picture, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outcome-row");
        return new Barrier(row);
    }

    private static Ikon icon(Outcome outcome) {
        return switch (outcome) {
            case DONE -> Feather.CHECK_CIRCLE;
            case SKIPPED -> Feather.SKIP_FORWARD;
            case HURT -> Feather.HEART;
            case OPEN -> Feather.CIRCLE;
        };
    }
}
