package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.session.Timeline;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.OtherScript;
import app.unhunch.ui.widget.RoutineStrip;
import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The whole routine at a glance: its name, the place in it, what is left, and when it ends.
final class TopBar extends VBox {

    private final Texts texts;
    private final Times times;
    private final Label left = Labels.of("", Styles.MUTED);
    private final SoundMark mark;

    TopBar(Texts texts, Times times, ObservableValue<Snapshot> now) {
        this.texts = texts;
        this.times = times;
        this.mark = new SoundMark(texts);
        Timeline timeline = now.getValue().timeline();
        RoutineStrip strip = new RoutineStrip(timeline);
        Label name = OtherScript.follow(new Label(timeline.routine().name()));
        name.getStyleClass().add(Styles.MUTED);
        left.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, mark, left);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.setSpacing(16);
        getStyleClass().add("top-bar");
        getChildren().addAll(row, strip);
        now.subscribe(n -> strip.show(n.timeline(), n.moment()));
        now.map(this::told).subscribe(_ -> tell(now.getValue()));
    }

    void show(SoundMark.SoundState sound) {
        mark.show(sound);
    }

    /// What the words depend on.
    private record Told(long seconds, Duration leadInLeft, long minute) {}

    private Told told(Snapshot now) {
        return new Told(Times.seconds(now.moment().leftInAll()), now.leadInLeft(), times.minute());
    }

    private void tell(Snapshot now) {
        var leftInAll = now.moment().leftInAll();
        left.setText(texts.get(
                "session.leftAndEnd",
                arg("left", Times.clockLike(leftInAll, texts)),
                arg("time", times.after(leftInAll.plus(now.leadInLeft())))));
    }
}
