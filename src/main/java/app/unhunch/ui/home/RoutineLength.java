package app.unhunch.ui.home;

import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long a routine takes at a pace, found out when it is first asked for: every cue has to be laid out with its
/// words,
/// and the first frame needs none of that. May be asked by two threads at once.
final class RoutineLength {

    private final Routine routine;
    private final Pace pace;
    private volatile @Nullable Duration known;

    RoutineLength(Routine routine, Pace pace) {
        this.routine = routine;
        this.pace = pace;
    }

    Duration get() {
        Duration found = known;
        if (found == null) {
            found = Timeline.of(routine, pace).length();
            known = found;
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoutineLength length && length.routine.equals(routine) && length.pace.equals(pace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(routine, pace);
    }
}
