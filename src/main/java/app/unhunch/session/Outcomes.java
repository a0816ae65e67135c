package app.unhunch.session;

import app.unhunch.model.Routine;
import app.unhunch.session.pain.Pain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What became of each stretch of a routine, and what hurt in it. A stretch is told by its place in the routine,
/// from 0; the moves of a warm-up are below, and of them only what hurt is kept.
final class Outcomes {

    private final Routine routine;
    private final Outcome[] outcomes;
    private final Map<Integer, List<Pain>> pains;
    private final Set<String> givenUp;

    /// Those of a routine of which nothing was done yet.
    Outcomes(Routine routine) {
        this.routine = routine;
        this.outcomes = new Outcome[routine.stretches().size()];
        Arrays.fill(outcomes, Outcome.OPEN);
        this.pains = new TreeMap<>();
        this.givenUp = new HashSet<>();
    }

    /// As others are now, whatever becomes of those.
    Outcomes(Outcomes other) {
        this.routine = other.routine;
        this.outcomes = other.outcomes.clone();
        this.pains = new TreeMap<>(other.pains);
        this.givenUp = new HashSet<>(other.givenUp);
    }

    /// As they were before.
    void restore(Outcomes before) {
        System.arraycopy(before.outcomes, 0, outcomes, 0, outcomes.length);
        pains.clear();
        pains.putAll(before.pains);
        givenUp.clear();
        givenUp.addAll(before.givenUp);
    }

    /// What became of each, in the order of the routine.
    List<Outcome> all() {
        return List.of(outcomes);
    }

    /// What hurt in one, the first first.
    List<Pain> pains(int item) {
        return pains.getOrDefault(item, List.of());
    }

    /// Something hurt in one.
    void hurt(int item, Pain pain) {
        List<Pain> more = new ArrayList<>(pains(item));
        more.add(pain);
        pains.put(item, List.copyOf(more));
    }

    /// It was followed to its end.
    void done(int item) {
        if (item >= 0) {
            outcomes[item] = Outcome.DONE;
        }
    }

    /// It was left early. Leaving a stretch that one came back to does not undo that it was done once.
    void skipped(int item) {
        if (item >= 0 && outcomes[item] != Outcome.DONE) {
            outcomes[item] = Outcome.SKIPPED;
        }
    }

    /// It ended the session, as it hurts.
    void ended(int item) {
        if (item >= 0) {
            outcomes[item] = Outcome.HURT;
        }
    }

    /// It is left out because it hurts. Returns every place that this gives up, in order: itself, and where the same
    /// stretch would come again.
    List<Integer> giveUp(int item) {
        String id = id(item);
        givenUp.add(id);
        if (item < 0) {
            return List.of(item);
        }
        List<Integer> places = from(item, id::equals);
        places.forEach(i -> outcomes[i] = Outcome.HURT);
        return places;
    }

    /// The places after one at which a stretch would come that was given up.
    List<Integer> givenUpAfter(int item) {
        return from(Math.max(0, item + 1), givenUp::contains);
    }

    /// Whether one was given up.
    boolean isGivenUp(int item) {
        return givenUp.contains(id(item));
    }

    /// The place before one, passing over what was given up; the same when there is none.
    int before(int item) {
        int before = item - 1;
        while (before >= routine.first() && givenUp.contains(id(before))) {
            before--;
        }
        return before < routine.first() ? item : before;
    }

    private List<Integer> from(int item, Predicate<String> id) {
        return IntStream.range(item, outcomes.length)
                .filter(i -> id.test(id(i)))
                .boxed()
                .toList();
    }

    private String id(int item) {
        return routine.at(item).stretch().id();
    }
}
