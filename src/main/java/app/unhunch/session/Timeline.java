package app.unhunch.session;

import app.unhunch.model.Routine;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every cue of a routine laid end to end. Immutable.
public final class Timeline {

    private final Routine routine;
    private final Pace pace;
    private final Extras extras;
    private final List<Cue> cues;
    private final long[] starts;
    private final int[] firstOfItem;
    private final Duration length;

    private Timeline(Routine routine, Pace pace, Extras extras) {
        this.routine = routine;
        this.pace = pace;
        this.extras = extras;
        this.cues = new TimelineCompiler(routine, pace, extras).compile();
        this.starts = cues.stream().mapToLong(c -> c.start().toNanos()).toArray();
        this.firstOfItem = new int[routine.stretches().size()];
        for (int i = cues.size() - 1; i >= 0; i--) {
            firstOfItem[cues.get(i).part().item()] = i;
        }
        this.length = cues.getLast().end();
    }

    /// Lays out a routine at a person's pace, in time linear in the number of cues.
    public static Timeline of(Routine routine, Pace pace) {
        return new Timeline(routine, pace, Extras.NONE);
    }

    /// The routine it was made from.
    public Routine routine() {
        return routine;
    }

    /// The pace it was made with.
    public Pace pace() {
        return pace;
    }

    /// The cues in order, without gaps or overlaps.
    public List<Cue> cues() {
        return cues;
    }

    /// How long everything takes.
    public Duration length() {
        return length;
    }

    /// All that is true at a position, found in O(log n); positions outside are moved to the nearest end.
    public Moment at(Duration position) {
        long nanos = Math.clamp(position.toNanos(), 0, length.toNanos());
        int found = Arrays.binarySearch(starts, nanos);
        Cue cue = cues.get(found >= 0 ? found : -found - 2);
        Duration here = Duration.ofNanos(nanos);
        Duration elapsed = here.minus(cue.start());
        int nextItem = cue.part().item() + 1;
        return new Moment(
                cue,
                here,
                elapsed,
                cue.length().minus(elapsed),
                cue.breathAt(elapsed),
                cueOrNull(cue.index() + 1),
                nextItem < firstOfItem.length ? startOfItem(nextItem) : null,
                length.minus(here));
    }

    /// The cue with which a stretch of the routine begins; items count from 0.
    public Cue startOfItem(int item) {
        return cues.get(firstOfItem[item]);
    }

    /// When a stretch of the routine ends; items count from 0.
    public Duration endOfItem(int item) {
        return item + 1 < firstOfItem.length ? startOfItem(item + 1).start() : length;
    }

    /// The cue from which a person who was interrupted goes on: its own start, or the start of its repetition.
    Cue anchorOf(Cue cue) {
        Cue anchor = cue;
        while (anchor.rep() > 0 && sameRep(anchor, cues.get(anchor.index() - 1))) {
            anchor = cues.get(anchor.index() - 1);
        }
        return anchor;
    }

    /// The same with more of one set of a stretch on both its sides: ten seconds of hold, or one repetition.
    Timeline extended(Cue.Part part) {
        return new Timeline(routine, pace, extras.plus(part));
    }

    /// Whether one set may still be made longer: within the limits of [Extras], and before its dose has been done on
    /// the first side, as the sides would be unequal otherwise.
    boolean extendable(Duration position) {
        Cue.Part part = at(position).cue().part();
        return extras.allowMore(part) && position.compareTo(endOfFirstDose(part)) < 0;
    }

    private Duration endOfFirstDose(Cue.Part part) {
        int i = firstOfItem[part.item()];
        while (!(cues.get(i).part().equals(part) && cues.get(i).dosed())) {
            i++;
        }
        while (cues.get(i + 1 < cues.size() ? i + 1 : i).dosed() && i + 1 < cues.size()) {
            i++;
        }
        return cues.get(i).end();
    }

    private static boolean sameRep(Cue one, Cue other) {
        return one.rep() == other.rep()
                && one.side() == other.side()
                && one.part().equals(other.part());
    }

    private @Nullable Cue cueOrNull(int index) {
        return index < cues.size() ? cues.get(index) : null;
    }
}
