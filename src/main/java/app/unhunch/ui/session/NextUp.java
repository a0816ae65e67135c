package app.unhunch.ui.session;

import app.unhunch.figure.motion.Frame;
import app.unhunch.session.Cue;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What comes next, in words and as a small still picture of the pose.
final class NextUp extends HBox {

    private final CueWords words;
    private final Figures figures;
    private final Label text = Labels.of("", "next");
    private final Thumbnail picture;

    NextUp(CueWords words, Figures figures, ObservableValue<Snapshot> now) {
        this.words = words;
        this.figures = figures;
        this.picture = new Thumbnail(figures);
        getStyleClass().add("next-up");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, text);
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
        picture.setVisible(frame.isPresent());
        picture.setManaged(frame.isPresent());
        frame.ifPresent(picture::show);
    }
}
