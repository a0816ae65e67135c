package app.unhunch.journal.live;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Outcome;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Adds up what a session does, from what happens in it. A hold counts with all its whole times, or with its longest
/// try; a repetition counts when its last move is complete.
final class DoneAmounts {

    private final Timeline planned;
    private final Map<Hold, Held> holds = new HashMap<>();
    private final Map<Place, DoneAmount> reps = new HashMap<>();

    /// The one hold of a set on a side.
    private record Hold(int item, int set, @Nullable Side side) {
        static Hold of(Cue cue) {
            return new Hold(cue.part().item(), cue.part().set(), cue.side());
        }
    }

    /// How long something was held.
    private record Held(Duration whole, Duration longestTry) {

        static final Held NOT = new Held(Duration.ZERO, Duration.ZERO);

        Held with(SessionEvent.CueLeft left) {
            return left.complete() ? new Held(whole.plus(left.lasted()), longestTry) : tried(left.lasted());
        }

        Held tried(Duration length) {
            return length.compareTo(longestTry) > 0 ? new Held(whole, length) : this;
        }

        DoneAmount amount() {
            return new DoneAmount((int) (whole.isZero() ? longestTry : whole).toSeconds(), 0);
        }
    }

    /// A stretch of the routine on a side.
    private record Place(int item, @Nullable Side side) {}

    /// @param planned what is about to be followed
    DoneAmounts(Timeline planned) {
        this.planned = planned;
    }

    /// Takes note of what has just happened.
    void follow(Session session, List<SessionEvent> events) {
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.CueLeft left) {
                left(session.timeline(), left);
            }
        }
    }

    private void left(Timeline timeline, SessionEvent.CueLeft left) {
        Cue cue = left.cue();
        if (cue.kind() == Cue.Kind.HOLD) {
            holds.put(Hold.of(cue), holds.getOrDefault(Hold.of(cue), Held.NOT).with(left));
        } else if (cue.kind() == Cue.Kind.REP && left.complete() && isLastOfRep(timeline, cue)) {
            reps.merge(place(cue), repetition(timeline, cue), DoneAmount::plus);
        }
    }

    private static boolean isLastOfRep(Timeline timeline, Cue cue) {
        int next = cue.index() + 1;
        return next == timeline.cues().size() || !sameRep(cue, timeline.cues().get(next));
    }

    private static boolean sameRep(Cue cue, Cue other) {
        return other.kind() == Cue.Kind.REP
                && other.rep() == cue.rep()
                && other.side() == cue.side()
                && other.part().equals(cue.part());
    }

    private static DoneAmount repetition(Timeline timeline, Cue last) {
        Duration length = Duration.ZERO;
        for (int i = last.index(); i >= 0 && sameRep(last, timeline.cues().get(i)); i--) {
            length = length.plus(timeline.cues().get(i).length());
        }
        return new DoneAmount((int) length.toSeconds(), 1);
    }

    private static Place place(Cue cue) {
        return new Place(cue.part().item(), cue.side());
    }

    /// What was planned and what is done, stretch by stretch; of a warm-up only the moves that hurt.
    List<Stretched> stretches(Session session) {
        Map<Hold, Held> upToNow = upToNow(session);
        Routine routine = planned.routine();
        return IntStream.range(routine.first(), routine.stretches().size())
                .filter(item -> item >= 0 || !session.pains(item).isEmpty())
                .mapToObj(item -> stretched(item, session, upToNow))
                .toList();
    }

    private Stretched stretched(int item, Session session, Map<Hold, Held> upToNow) {
        PlannedStretch stretch = planned.routine().at(item);
        return new Stretched(
                stretch.stretch().id(),
                stretch.stretch().name(),
                stretch.variant().id(),
                item < 0 ? PerSide.NONE : planned(item),
                item < 0 ? PerSide.NONE : done(upToNow, item),
                item < 0 ? Outcome.HURT : session.outcomes().get(item),
                session.pains(item));
    }

    private PerSide planned(int item) {
        return new PerSide(planned(item, Side.LEFT), planned(item, Side.RIGHT), planned(item, null));
    }

    private DoneAmount planned(int item, @Nullable Side side) {
        return planned.cues().stream()
                .filter(cue -> cue.dosed() && cue.part().item() == item && cue.side() == side)
                .filter(cue -> cue.kind() == Cue.Kind.HOLD || isLastOfRep(planned, cue))
                .map(cue -> cue.kind() == Cue.Kind.HOLD
                        ? new DoneAmount((int) cue.length().toSeconds(), 0)
                        : repetition(planned, cue))
                .reduce(DoneAmount.NONE, DoneAmount::plus);
    }

    /// What is being held counts already, should nothing come after it.
    private Map<Hold, Held> upToNow(Session session) {
        Cue now = session.moment().cue();
        if (now.kind() != Cue.Kind.HOLD) {
            return holds;
        }
        Map<Hold, Held> all = new HashMap<>(holds);
        all.merge(
                Hold.of(now),
                Held.NOT.tried(session.moment().elapsed()),
                (held, trying) -> held.tried(trying.longestTry()));
        return all;
    }

    private PerSide done(Map<Hold, Held> held, int item) {
        return new PerSide(done(held, item, Side.LEFT), done(held, item, Side.RIGHT), done(held, item, null));
    }

    private DoneAmount done(Map<Hold, Held> held, int item, @Nullable Side side) {
        return held.entrySet().stream()
                .filter(e -> e.getKey().item() == item && e.getKey().side() == side)
                .map(e -> e.getValue().amount())
                .reduce(reps.getOrDefault(new Place(item, side), DoneAmount.NONE), DoneAmount::plus);
    }
}
