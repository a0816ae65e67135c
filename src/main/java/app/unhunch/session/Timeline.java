package app.unhunch.session;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every cue of a routine laid end to end. Immutable.
public final class Timeline {

    private final Routine routine;
    private final Pace pace;
    private final Changes changes;
    private final List<Cue> cues;
    private final long[] starts;

    /// The first cue of each move of the warm-up and of each stretch, or of the one after it where it is left out; the
    /// last entry is the number of cues.
    private final int[] firstCues;

    private final Duration length;

    private Timeline(Routine routine, Pace pace, Changes changes) {
        this.routine = routine;
        this.pace = pace;
        this.changes = changes;
        this.cues = new TimelineCompiler(routine, pace, changes).compile();
        this.starts = cues.stream().mapToLong(c -> c.start().toNanos()).toArray();
        this.firstCues = firstCues(routine, cues);
        this.length = cues.getLast().end();
    }

    /// Lays out a routine at a person's pace, in time linear in the number of cues.
    public static Timeline of(Routine routine, Pace pace) {
        return new Timeline(routine, pace, Changes.NONE);
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

    /// How long it takes from the end of the last stretch to the start of the first one of another timeline, where they
    /// follow each other in one routine.
    public Duration changeTo(Timeline next) {
        // The very last cue is the breath at the end of everything.
        Cue last = cues.get(cues.size() - 2);
        return new TimelineCompiler(routine, pace, changes)
                .between(last, next.cues.getFirst().part());
    }

    /// All that is true at a position, found in O(log n); positions outside are moved to the nearest end.
    public Moment at(Duration position) {
        Duration here = position.isNegative() ? Duration.ZERO : min(position, length);
        int found = Arrays.binarySearch(starts, here.toNanos());
        Cue cue = cues.get(found >= 0 ? found : -found - 2);
        Duration elapsed = here.minus(cue.start());
        return new Moment(
                cue,
                here,
                elapsed,
                cue.length().minus(elapsed),
                cue.breathAt(elapsed),
                cueOrNull(cue.index() + 1),
                startAfterItem(cue.part().item()),
                length.minus(here));
    }

    /// The cue with which a stretch of the routine begins; items count from 0, below it are those of the warm-up. For a
    /// stretch that is left out, the cue
    /// that comes instead, which is the last one when nothing comes any more.
    public Cue startOfItem(int item) {
        return cues.get(Math.min(firstOfItem(item), cues.size() - 1));
    }

    /// When a stretch of the routine ends; items count from 0. The breath at the end of everything belongs to none.
    public Duration endOfItem(int item) {
        Cue following = startAfterItem(item);
        return following == null ? cues.getLast().start() : following.start();
    }

    /// The cue that follows a stretch of the routine, or `null` when it is the last one.
    @Nullable
    Cue startAfterItem(int item) {
        return cueOrNull(firstOfItem(item + 1));
    }

    private int firstOfItem(int item) {
        return firstCues[item - routine.first()];
    }

    /// The cue from which a person who was interrupted goes on: its own start, or the start of its repetition.
    Cue anchorOf(Cue cue) {
        Cue anchor = cue;
        while (anchor.rep() > 0 && sameRep(anchor, cues.get(anchor.index() - 1))) {
            anchor = cues.get(anchor.index() - 1);
        }
        return anchor;
    }

    /// All that is true just before the steps of a side begin, when a person is in the position that the stretch starts
    /// from and returns to.
    public Moment beforeSteps(Cue cue) {
        int index = cue.index();
        while (index > 0 && sameSide(cues.get(index), cue)) {
            index--;
        }
        return at(cues.get(index).end().minusNanos(1));
    }

    /// The cue from which a person goes on who came out of the stretch: the first movement of its side; in a
    /// repetition or after the dose, [#anchorOf].
    Cue reentryOf(Cue cue) {
        Cue first = cue;
        for (int i = cue.index(); i >= 0 && sameSide(cues.get(i), cue); i--) {
            if (cues.get(i).kind() == Cue.Kind.REP
                    || (i < cue.index() && cues.get(i).dosed())) {
                return anchorOf(cue);
            }
            first = cues.get(i);
        }
        return first;
    }

    private static boolean sameSide(Cue one, Cue other) {
        return one.side() == other.side()
                && one.part().equals(other.part())
                && one.kind() != Cue.Kind.GET_READY
                && one.kind() != Cue.Kind.SWITCH;
    }

    /// The same with a stretch, from a position on, and wherever it comes again, in its easier way; where it comes
    /// again and has none, it stays.
    Timeline eased(Duration position) {
        Cue.Part part = at(position).cue().part();
        Map<Integer, Changes.Eased> eased = new HashMap<>();
        eased(
                        part.planned(),
                        part.set(),
                        sideLeft(position),
                        part.planned().variant().position())
                .ifPresent(here -> eased.put(part.item(), here));
        for (int item = Math.max(0, part.item() + 1); item < routine.stretches().size(); item++) {
            PlannedStretch later = routine.stretches().get(item);
            if (later.stretch().id().equals(part.planned().stretch().id())) {
                Optional<Changes.Eased> there = eased(later, 0, null, null);
                if (there.isPresent()) {
                    eased.put(item, there.get());
                }
            }
        }
        return new Timeline(routine, pace, changes.easing(eased));
    }

    private static Optional<Changes.Eased> eased(
            PlannedStretch planned, int set, @Nullable Side only, @Nullable Position from) {
        return planned.stretch()
                .easierThan(planned.variant())
                .map(way -> new Changes.Eased(planned.by(way), set, only, from));
    }

    /// The one side that a set still needs after a position; `null` when it needs all.
    private @Nullable Side sideLeft(Duration position) {
        Cue cue = at(position).cue();
        boolean each = cue.planned().stretch().sides() == Sides.EACH;
        boolean firstDone = position.compareTo(endOfFirstDose(cue.part())) >= 0;
        return each && firstDone ? pace.firstSide().other() : null;
    }

    /// The same with more of one set of a stretch on both its sides: ten seconds of hold, or one repetition.
    Timeline extended(Cue.Part part) {
        return new Timeline(routine, pace, changes.extending(part));
    }

    /// The same without some stretches of the routine, which are told by their place in it.
    Timeline without(Collection<Integer> items) {
        return changes.leftOut().containsAll(items) ? this : new Timeline(routine, pace, changes.leavingOut(items));
    }

    /// Whether one set may still be made longer: within the limits of [Changes], and before its dose has been done on
    /// the first side, as the sides would be unequal otherwise.
    boolean extendable(Duration position) {
        Cue.Part part = at(position).cue().part();
        return changes.allowMore(part) && position.compareTo(endOfFirstDose(part)) < 0;
    }

    /// Asked for on every frame, so without a stream.
    private Duration endOfFirstDose(Cue.Part part) {
        Cue last = null;
        for (int i = firstOfItem(part.item()); i < firstOfItem(part.item() + 1); i++) {
            Cue cue = cues.get(i);
            if (cue.dosed() && cue.part().equals(part) && (last == null || cue.side() == last.side())) {
                last = cue;
            }
        }
        return Objects.requireNonNull(last).end();
    }

    private static int[] firstCues(Routine routine, List<Cue> cues) {
        int[] first = new int[routine.stretches().size() - routine.first() + 1];
        Arrays.fill(first, cues.size());
        for (Cue cue : cues.reversed()) {
            first[cue.part().item() - routine.first()] = cue.index();
        }
        for (int i = first.length - 2; i >= 0; i--) {
            first[i] = Math.min(first[i], first[i + 1]);
        }
        return first;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
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
