package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is in a routine: each stretch with its position, its dose and its time, and more about it one press away.
final class StretchTable extends GridPane {

    private final Texts texts;
    private final Dialogs dialogs;
    private final Figures figures;

    StretchTable(Texts texts, Dialogs dialogs, Figures figures) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.figures = figures;
        getStyleClass().add("stretch-table");
        ColumnConstraints picture = new ColumnConstraints();
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints time = new ColumnConstraints();
        time.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(picture, words, time, new ColumnConstraints());
    }

    void show(List<RoutineFacts.Line> lines, Side firstSide) {
        getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            RoutineFacts.Line line = lines.get(i);
            var planned = line.planned();
            String name = planned.stretch().name();
            Barrier words = new Barrier(new VBox(
                    Labels.of(name, "stretch"),
                    Labels.of(
                            texts.get("home.line", arg("position", line.position()), arg("dose", line.dose())),
                            Styles.MUTED,
                            Styles.SMALL)));
            var more = Buttons.icon(
                    Feather.INFO,
                    texts.get("home.about", arg("stretch", name)),
                    () -> dialogs.show(new StretchDialog(planned, firstSide, texts, dialogs, figures), () -> {}));
            more.setId("about-" + planned.stretch().id());
            more.getStyleClass().add(Styles.QUIET);
            addRow(
                    i,
                    picture(line, firstSide),
                    words,
                    narrow(Times.clockLike(line.length(), texts), Styles.MUTED),
                    more);
        }
    }

    private Thumbnail picture(RoutineFacts.Line line, Side firstSide) {
        Thumbnail picture = new Thumbnail(figures);
        figures.telling(line.planned(), firstSide).ifPresent(picture::show);
        return picture;
    }

    private static Label narrow(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
