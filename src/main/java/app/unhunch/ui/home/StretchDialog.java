package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.model.SidedText;
import app.unhunch.model.Step;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.RoutineFigure;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import app.unhunch.ui.widget.safety.Bullets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything about one stretch: how it goes, what it is good for, what to watch, and easier ways. The figure stands
/// beside the words where there is room.
final class StretchDialog extends Dialog {

    private static final double BESIDE_FROM_EM = 40;

    private static final Scenery.Sun SUN = new Scenery.Sun(0.5, 0.5, 0.27);
    private static final Scenery.Floor FLOOR = new Scenery.Floor(0.84, 0.88);

    private final Texts texts;
    private final Side firstSide;
    private final VBox body = new VBox();
    private final StackPane scene = new StackPane();
    private final HBox middle = new HBox();

    StretchDialog(RoutineFacts.Line line, Side firstSide, Texts texts, Dialogs dialogs, Figures figures) {
        super(Width.PAGE, Leaving.FREELY);
        Theme.dress(this, "home");
        this.texts = texts;
        this.firstSide = firstSide;
        PlannedStretch planned = line.planned();
        var stretch = planned.stretch();
        body.getStyleClass().add("notice");
        body.getChildren().add(Labels.of(stretch.summary()));
        numbered(steps(planned));
        section("about.goodFor", stretch.goodFor());
        section("about.mistakes", stretch.mistakes());
        section("about.easier", stretch.easier());
        section("about.cautions", planned.cautions());
        RoutineFigure figure = new RoutineFigure(figures);
        figure.show(line.timeline());
        StackPane place = new StackPane(figure);
        place.getStyleClass().add("place");
        scene.getChildren().addAll(new Scenery(Tint.of(stretch)).with(SUN, FLOOR), place);
        scene.getStyleClass().add("scene");
        Scroll scroll = new Scroll(new Barrier(body));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        middle.getStyleClass().add("middle");
        middle.getChildren().addAll(scene, scroll);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Button close = usual(Buttons.of(texts.get("about.close"), dialogs::close));
        close.setMinHeight(USE_PREF_SIZE);
        String facts =
                texts.join("list.facts", List.of(line.position(), line.dose(), Times.clockLike(line.length(), texts)));
        getStyleClass().add("about");
        getChildren()
                .addAll(
                        new VBox(new Barrier(Labels.of(stretch.name(), Styles.TITLE)), Labels.of(facts, Styles.MUTED)),
                        middle,
                        close);
    }

    /// In a narrow one the words need all the room.
    @Override
    protected void roomIs(double widthEm, boolean compact) {
        boolean beside = widthEm >= BESIDE_FROM_EM;
        scene.setVisible(beside);
        scene.setManaged(beside);
    }

    private void numbered(List<String> steps) {
        body.getChildren().add(Labels.of(texts.get("about.steps"), Styles.HEADLINE));
        for (int i = 0; i < steps.size(); i++) {
            Label number = new Label(texts.number(i + 1));
            number.getStyleClass().add("number");
            Label words = Labels.of(steps.get(i));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox step = new HBox(number, words);
            step.getStyleClass().add("step");
            body.getChildren().add(step);
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            body.getChildren().add(Labels.of(texts.get(title), Styles.HEADLINE));
            body.getChildren().add(new Bullets(lines));
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
