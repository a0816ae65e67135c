package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.RoutineStrip;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The whole routine at a glance: its name, the place in it, what is left, and when it ends.
final class TopBar extends VBox {

    private final Texts texts;
    private final Times times;
    private final RoutineStrip strip;
    private final Label left = new Label();
    private final SoundMark mark;
    private @Nullable Told told;

    TopBar(Texts texts, Times times, Snapshot first) {
        this.texts = texts;
        this.times = times;
        this.mark = new SoundMark(texts);
        this.strip = new RoutineStrip(first.timeline());
        Label name = new Label(first.timeline().routine().name());
        name.getStyleClass().add(Styles.MUTED);
        left.getStyleClass().add(Styles.MUTED);
        left.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, mark, left);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.setSpacing(16);
        getStyleClass().add("top-bar");
        getChildren().addAll(row, strip);
    }

    /// What the words depend on.
    private record Told(long seconds, Duration leadInLeft, long minute) {}

    void show(SoundMark.SoundState sound) {
        mark.show(sound);
    }

    void show(Snapshot now) {
        strip.show(now.timeline(), now.moment());
        var leftInAll = now.moment().leftInAll();
        Told next = new Told(Times.seconds(leftInAll), now.leadInLeft(), times.minute());
        if (next.equals(told)) {
            return;
        }
        told = next;
        left.setText(texts.get(
                "session.leftAndEnd",
                arg("left", Times.clockLike(leftInAll)),
                arg("time", times.after(leftInAll.plus(now.leadInLeft())))));
    }
}
