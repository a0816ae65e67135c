package app.unhunch.ui.finish;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Scroll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The end of a session: what was done, how it feels now, and the ways on: back, and once more unless a warning sign
/// ended it.
public final class FinishView extends StackPane {

    private final Button done;
    private final List<Button> ways;
    private final FinishScene scene;
    private final StretchesDone stretches;
    private final Optional<RatingPane> rating;
    private final Optional<SavedLine> saved;
    private final VBox body = new VBox();
    private final HBox foot = new HBox();
    private final Label measure = new Label();

    /// @param again begins the same routine
    /// @param over leads back to Home
    public FinishView(FinishModel model, Texts texts, Figures figures, Runnable again, Runnable over) {
        Theme.dress(this, "finish");
        getStyleClass().add("finish");
        Summary summary = Summary.of(model.session());
        Side firstSide = model.session().timeline().pace().firstSide();
        done = Buttons.of(texts.get("finish.done"), () -> leave(over));
        done.setDefaultButton(true);
        done.getStyleClass().add(Styles.PRIMARY);
        Button repeat = Buttons.of(Feather.REPEAT, texts.get("finish.repeat"), () -> leave(again));
        repeat.getStyleClass().add("repeat");
        // Whoever has just read whom to call is not led into the next exercise.
        ways = summary.ended() ? List.of(done) : List.of(done, repeat);
        scene = new FinishScene(
                summary,
                length(summary, model, texts),
                texts,
                new RestingFigure(
                        summary.hurt() ? Tint.SAND : Tint.SAGE,
                        model.session().timeline().routine(),
                        figures));
        stretches = new StretchesDone(summary.lines(), texts, figures, firstSide);
        rating =
                model.asking() ? Optional.of(new RatingPane(model, texts, this, this::requestFocus)) : Optional.empty();
        saved = model.keeping() ? Optional.of(new SavedLine(model, texts, this::requestFocus)) : Optional.empty();
        measure.setManaged(false);
        measure.setVisible(false);
        body.getStyleClass().add("finish-body");
        body.setMinHeight(USE_PREF_SIZE);
        foot.getStyleClass().add("finish-foot");
        VBox.setVgrow(scene, Priority.ALWAYS);
        Scroll page = new Scroll(new VBox(scene, body));
        page.setFitToHeight(true);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(new VBox(page, foot), measure);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
    }

    /// How long it was, and which day of the week with a session this is.
    private static String length(Summary summary, FinishModel model, Texts texts) {
        String length = Times.roughly(summary.active(), texts);
        return model.dayOfWeek(new Formats(texts.locale()).firstOfWeek())
                .map(day -> texts.plural("finish.day", day, arg("length", length)))
                .orElse(length);
    }

    private void leave(Runnable way) {
        saved.ifPresent(SavedLine::commit);
        way.run();
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        boolean compact = Theme.isCompact(getWidth(), getHeight(), em);
        boolean hadKeyboard = done.isFocused();
        scene.arrange(getWidth() / em, compact);
        rating.ifPresent(pane -> pane.arrange(compact));
        saved.ifPresent(pane -> pane.arrange(compact));
        if (compact) {
            oneColumn();
        } else {
            twoColumns();
        }
        if (hadKeyboard) {
            done.requestFocus();
        }
    }

    /// The question comes before what was done, and the ways on stay in sight.
    private void oneColumn() {
        show(Stream.of(rating, Optional.of(stretches), saved));
        ways.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        foot.getChildren().setAll(ways);
        showFoot(true);
    }

    private void twoColumns() {
        showFoot(false);
        VBox on = new VBox();
        on.getChildren().addAll(ways);
        on.getStyleClass().add("finish-ways");
        VBox told = new VBox();
        told.getStyleClass().add("finish-lines");
        Stream.of(rating, saved).flatMap(Optional::stream).forEach(told.getChildren()::add);
        HBox.setHgrow(told, Priority.ALWAYS);
        show(Stream.of(Optional.of(stretches), Optional.of(new HBox(told, on))));
    }

    private void show(Stream<Optional<? extends Region>> parts) {
        body.getChildren().clear();
        parts.flatMap(Optional::stream).forEach(body.getChildren()::add);
    }

    private void showFoot(boolean shown) {
        foot.setVisible(shown);
        foot.setManaged(shown);
    }

    @Override
    public void requestFocus() {
        done.requestFocus();
    }
}
