package app.unhunch.ui.session;

import app.unhunch.figure.motion.Frame;
import app.unhunch.i18n.Texts;
import app.unhunch.session.Cue;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What comes next, in words and as a small still picture of the pose.
final class NextUp extends HBox {

    private final CueWords words;
    private final Figures figures;
    private final Label text = Labels.of("", "next");
    private final Thumbnail picture;
    private final Scenery scenery = new Scenery(Tint.SAGE).with(Scenery.Sun.NONE, Scenery.Floor.OF_A_TILE);
    private final StackPane scene;

    NextUp(Texts texts, CueWords words, Figures figures, ObservableValue<Snapshot> now) {
        this.words = words;
        this.figures = figures;
        this.picture = new Thumbnail(figures);
        this.scene = new StackPane(scenery, picture);
        scene.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scene.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("next-up");
        setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(Labels.of(texts.get("session.next"), Styles.MUTED), text);
        lines.getStyleClass().add("next-lines");
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(scene, lines);
        now.map(Shown::of).subscribe(_ -> show(now.getValue()));
    }

    /// What the words and the picture depend on.
    private record Shown(Cue.Kind kind, @Nullable Cue upcoming) {
        static Shown of(Snapshot now) {
            return new Shown(now.moment().cue().kind(), now.upcoming());
        }
    }

    private void show(Snapshot now) {
        Cue upcoming = now.upcoming();
        text.setText(words.next(now));
        Optional<Frame> frame = Optional.ofNullable(upcoming).flatMap(figures::ending);
        scene.setVisible(frame.isPresent());
        scene.setManaged(frame.isPresent());
        frame.ifPresent(picture::show);
        if (upcoming != null) {
            scenery.setTint(StagePanel.tint(upcoming));
        }
    }
}
