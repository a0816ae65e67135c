package app.unhunch.ui.finish;

import app.unhunch.model.Side;
import app.unhunch.session.Outcome;
import app.unhunch.session.Session;
import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Scroll;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Thumbnail;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The end of a session: what was done, and two ways on.
public final class FinishView extends StackPane {

    private final Texts texts;
    private final Figures figures;
    private final Side firstSide;
    private final Button home;

    public FinishView(Session session, Texts texts, Figures figures, Runnable again, Runnable done) {
        this.texts = texts;
        this.figures = figures;
        this.firstSide = session.timeline().pace().firstSide();
        Summary summary = Summary.of(session);
        getStyleClass().add("finish");
        VBox lines = new VBox();
        lines.getStyleClass().add("outcomes");
        summary.lines().forEach(line -> lines.getChildren().add(row(line)));
        home = Buttons.of(Feather.CHECK, texts.get("finish.done"), done);
        home.setDefaultButton(true);
        home.getStyleClass().add(Styles.PRIMARY);
        Button repeat = Buttons.of(Feather.ROTATE_CCW, texts.get("finish.again"), again);
        FlowPane buttons = new FlowPane(home, repeat);
        buttons.getStyleClass().add("buttons");
        VBox card = new VBox(
                Labels.of(texts.get(summary.greeting()), Styles.DISPLAY),
                Labels.of(
                        texts.get("finish.time", summary.routine(), Times.inWords(summary.active(), texts)),
                        Styles.LEAD),
                lines,
                Labels.of(texts.get(summary.greeting() + ".after"), Styles.MUTED),
                buttons);
        card.getStyleClass().addAll(Styles.PANEL, "finish-card");
        card.setMaxHeight(USE_PREF_SIZE);
        Scroll scroll = new Scroll(new StackPane(card));
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    @Override
    public void requestFocus() {
        home.requestFocus();
    }

    private Node row(Summary.Line line) {
        Label words = Labels.of(
                icon(line.outcome()),
                texts.get("finish.line", line.planned().stretch().name(), texts.of(line.outcome())),
                "outcome",
                line.outcome() == Outcome.DONE ? "done" : "not-done");
        Thumbnail picture = new Thumbnail(figures);
        figures.telling(line.planned(), firstSide).ifPresent(picture::show);
        HBox row = new HBox(picture, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outcome-row");
        return row;
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
