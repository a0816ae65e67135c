package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.session.Timeline;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.RoutineStrip;
import app.unhunch.ui.widget.WrappedText;
import java.time.Duration;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// The whole routine at a glance: its name, the place in it, what is left, and when it ends.
final class TopBar extends Region {

    /// Name and time each have so much room beside the strip, in em.
    private static final double SIDE = 13.75;

    /// And never more than this share of the width.
    private static final double MOST = 0.32;

    private static final double LEAST_HEIGHT = 1.5;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final String WIDE_DIGIT = "0";

    private final Texts texts;
    private final Times times;
    private final Label name;
    private final Label left = Labels.of("", Styles.MUTED, "time-left");
    private final SoundMark mark;
    private final RoutineStrip strip;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);
    private String pausedAt = "";
    private final WrappedText ruler = new WrappedText();

    /// What is kept for the words about time in letters of this size, or all else would move with every digit.
    private double widestTime;

    private Font measured = Font.getDefault();

    TopBar(Texts texts, Times times, ObservableValue<Snapshot> now) {
        this.texts = texts;
        this.times = times;
        this.mark = new SoundMark(texts);
        Timeline timeline = now.getValue().timeline();
        strip = new RoutineStrip(timeline);
        name = Labels.of(timeline.routine().name(), Styles.STRONG, "routine-name");
        getStyleClass().add("top-bar");
        getChildren().addAll(name, strip, mark, left);
        now.subscribe(n -> strip.show(n.timeline(), n.moment()));
        now.map(Arrangement::of).subscribe(arrangement -> {
            if (arrangement == Arrangement.WAIT) {
                pausedAt = times.after(Duration.ZERO);
            }
        });
        now.map(this::told).subscribe(_ -> tell(now.getValue()));
    }

    void show(SoundMark.SoundState sound) {
        if (mark.show(sound)) {
            requestLayout();
        }
    }

    void fit(SessionTypeSize newSize, Snapshot now) {
        size = newSize;
        widestTime = 0;
        tell(now);
        requestLayout();
    }

    /// What the words depend on.
    private record Told(Arrangement arrangement, boolean waiting, long seconds, Duration leadInLeft, long minute) {}

    private Told told(Snapshot now) {
        return new Told(
                Arrangement.of(now),
                now.waiting(),
                Times.seconds(now.moment().leftInAll()),
                now.leadInLeft(),
                times.minute());
    }

    private void tell(Snapshot now) {
        left.setText(
                switch (Arrangement.of(now)) {
                    case HURT -> texts.get("session.notTimed");
                    case WAIT -> now.waiting() ? left(now) : texts.get("session.pausedAt", arg("time", pausedAt));
                    case FOLLOW, FLOOR -> left(now);
                });
    }

    private String left(Snapshot now) {
        Duration leftInAll = now.moment().leftInAll();
        String clock = Times.clockLike(leftInAll, texts);
        return size.isCompact()
                ? texts.get("session.left", arg("left", clock))
                : texts.get(
                        "session.leftAndEnd",
                        arg("left", clock),
                        arg("time", times.after(leftInAll.plus(now.leadInLeft()))));
    }

    /// With any digits, as these differ in width.
    private double keptForTime() {
        if (!left.getFont().equals(measured)) {
            measured = left.getFont();
            ruler.setFont(measured);
            widestTime = 0;
        }
        String widest = DIGIT.matcher(left.getText()).replaceAll(WIDE_DIGIT);
        double width = ruler.sizeOf(widest, 0, getEffectiveNodeOrientation()).getWidth();
        widestTime = Math.max(widestTime, Math.max(Math.ceil(width), Math.ceil(left.prefWidth(-1))));
        return Math.min(widestTime, getWidth() * MOST);
    }

    private double side(Label label, double width) {
        return Math.min(Math.ceil(label.prefWidth(-1)), width * MOST);
    }

    private double markWidth() {
        return mark.isVisible() ? mark.prefWidth(-1) + size.em() : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = Math.max(name.prefHeight(side(name, width)), left.prefHeight(side(left, width)));
        return Math.max(LEAST_HEIGHT * size.em(), tallest);
    }

    @Override
    protected void layoutChildren() {
        double em = size.em();
        double width = getWidth();
        double height = getHeight();
        double nameWidth = side(name, width);
        double leftWidth = side(left, width);
        double least = size.isCompact() ? 0 : SIDE * em;
        double before = Math.max(least, nameWidth + em);
        double kept = keptForTime();
        double after = Math.max(least, kept + markWidth() + em);
        place(name, 0, nameWidth, height);
        place(left, width - leftWidth, leftWidth, height);
        place(mark, width - kept - markWidth(), Math.max(0, markWidth() - em), height);
        double thick = Math.rint((size.isCompact() ? 0.5 : 0.625) * em);
        strip.resizeRelocate(before, Math.rint((height - thick) / 2), Math.max(0, width - before - after), thick);
    }

    private static void place(Region part, double x, double width, double height) {
        double tall = part.prefHeight(width);
        part.resizeRelocate(x, Math.rint((height - tall) / 2), width, tall);
    }
}
