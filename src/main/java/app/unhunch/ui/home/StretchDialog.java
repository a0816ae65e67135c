package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.model.SidedText;
import app.unhunch.model.Step;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Everything about one stretch: how it goes, what it is good for, what to watch, and gentler ways.
final class StretchDialog extends Dialog {

    private final Texts texts;
    private final Side firstSide;
    private final VBox body = new VBox();

    StretchDialog(PlannedStretch planned, Side firstSide, Texts texts, Dialogs dialogs, Figures figures) {
        super(Width.WIDE, Leaving.FREELY);
        this.texts = texts;
        this.firstSide = firstSide;
        var stretch = planned.stretch();
        body.getStyleClass().add("notice");
        body.getChildren().add(Labels.of(stretch.summary(), Styles.MUTED));
        figures.telling(planned, firstSide).ifPresent(frame -> {
            Thumbnail picture = Thumbnail.of(figures, frame);
            picture.getStyleClass().add("large");
            body.getChildren().add(picture);
        });
        section("about.steps", Feather.CHEVRON_RIGHT, steps(planned));
        section("about.goodFor", Feather.SUN, stretch.goodFor());
        section("about.mistakes", Feather.EYE, stretch.mistakes());
        section("about.easier", Feather.FEATHER, stretch.easier());
        section("about.cautions", Feather.ALERT_CIRCLE, planned.cautions());
        Scroll scroll = new Scroll(new Barrier(body));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = primary(Buttons.of(Feather.CHECK, texts.get("about.close"), dialogs::close));
        getChildren().addAll(new Barrier(Labels.of(stretch.name(), Styles.TITLE)), scroll, close);
    }

    private void section(String title, Ikon icon, List<String> lines) {
        if (!lines.isEmpty()) {
            body.getChildren().add(Labels.of(texts.get(title), Styles.HEADLINE));
            lines.forEach(line -> body.getChildren().add(Labels.of(icon, line)));
        }
    }

    /// The steps of one side, told for the side that comes first.
    private List<String> steps(PlannedStretch planned) {
        Stream<SidedText> setUp = Stream.of(planned.variant().setUp());
        Stream<SidedText> steps = planned.variant().steps().stream().flatMap(StretchDialog::lines);
        return Stream.concat(setUp, steps).map(text -> text.on(firstSide)).toList();
    }

    private static Stream<SidedText> lines(Step step) {
        return switch (step) {
            case Step.Move move -> Stream.of(move.instruction().text());
            case Step.Hold hold -> Stream.of(hold.instruction().text());
            case Step.Repeat repeat ->
                repeat.moves().stream().map(move -> move.instruction().text());
        };
    }
}
