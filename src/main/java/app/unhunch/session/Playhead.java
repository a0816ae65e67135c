package app.unhunch.session;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a session is on its timeline, and the cue that it entered and has not left. Tells of each cue that is
/// entered or left.
final class Playhead {

    private final Consumer<SessionEvent> told;
    private Timeline timeline;
    private Duration position = Duration.ZERO;
    private Duration moved = Duration.ZERO;
    private @Nullable Cue entered;

    /// One at the start of a timeline, in no cue yet.
    Playhead(Timeline timeline, Consumer<SessionEvent> told) {
        this.timeline = timeline;
        this.told = told;
    }

    Timeline timeline() {
        return timeline;
    }

    /// All that is true here.
    Moment moment() {
        return timeline.at(position);
    }

    /// The cue that is here, entered or not.
    Cue cue() {
        return moment().cue();
    }

    /// Which stretch of the routine is here, from 0; below it a move of the warm-up.
    int item() {
        return cue().part().item();
    }

    /// How far time has moved it in all; jumps do not count.
    Duration moved() {
        return moved;
    }

    /// How long ago a cue began.
    Duration since(Cue cue) {
        return position.minus(cue.start());
    }

    void enter(Cue cue) {
        entered = cue;
        told.accept(new SessionEvent.CueEntered(cue));
    }

    /// Leaves the cue that was entered, if one was.
    void leave() {
        if (entered != null) {
            told.accept(new SessionEvent.CueLeft(entered, since(entered)));
            entered = null;
        }
    }

    /// Moves on by this long, in the same cue.
    void move(Duration elapsed) {
        moved = moved.plus(elapsed);
        position = position.plus(elapsed);
    }

    /// Goes to the start of a cue without entering it.
    void jumpTo(Cue cue) {
        position = cue.start();
    }

    /// Goes to a position on another timeline, in no cue.
    void restore(Timeline other, Duration there) {
        timeline = other;
        position = there;
        entered = null;
    }

    /// Follows another timeline from here on, which is the same up to here.
    void follow(Timeline other) {
        timeline = other;
        entered = entered == null ? null : other.cues().get(entered.index());
    }
}
