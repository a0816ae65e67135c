package app.unhunch.ui.finish;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.figure.motion.Frame;
import app.unhunch.i18n.Texts;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.finish.Summary.Became;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A picture of each stretch, and what became of it.
final class StretchesDone extends FlowPane {

    private final Figures figures;
    private final Texts texts;
    private final Side firstSide;

    StretchesDone(List<Summary.Line> lines, Texts texts, Figures figures, Side firstSide) {
        this.figures = figures;
        this.texts = texts;
        this.firstSide = firstSide;
        getStyleClass().add("stretches");
        lines.forEach(line -> getChildren().add(new Barrier(cell(line))));
    }

    private Region cell(Summary.Line line) {
        String name = line.planned().stretch().name();
        VBox words = new VBox(Labels.of(name, Styles.SMALL, Styles.STRONG));
        words.getStyleClass().add("words");
        if (line.became() != Became.DONE) {
            words.getChildren().add(Labels.of(texts.of("finish.became", line.became()), Styles.SMALL, "became"));
        }
        VBox cell = new VBox(picture(line), words);
        cell.getStyleClass().add("stretch-done");
        switch (line.became()) {
            case SKIPPED, OPEN -> cell.getStyleClass().add("left-out");
            case HURT, EASED -> cell.getStyleClass().add("hurt");
            case DONE, PARTWAY -> {}
        }
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(texts.of("finish.line", line.became(), arg("stretch", name)));
        return cell;
    }

    private StackPane picture(Summary.Line line) {
        PlannedStretch planned = line.planned();
        Thumbnail thumbnail = new Thumbnail(figures);
        figures.telling(planned, firstSide).map(Frame::plain).ifPresent(thumbnail::show);
        StackPane drawn = new StackPane(
                new Scenery(Tint.of(planned.stretch())).with(Scenery.Sun.NONE, Scenery.Floor.OF_A_TILE), thumbnail);
        drawn.getStyleClass().add("drawn");
        Region ring = new Region();
        ring.getStyleClass().add("ring");
        StackPane picture = new StackPane(drawn, ring);
        picture.getStyleClass().add("picture");
        if (line.became() == Became.DONE || line.became() == Became.EASED) {
            Label mark = new Label();
            Icons.beside(mark, Feather.CHECK);
            StackPane tick = new StackPane(mark);
            tick.getStyleClass().add("tick");
            StackPane.setAlignment(tick, Pos.TOP_RIGHT);
            picture.getChildren().add(tick);
        }
        return picture;
    }
}
