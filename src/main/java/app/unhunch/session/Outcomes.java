package app.unhunch.session;

import app.unhunch.model.Routine;
import app.unhunch.session.pain.Pain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What became of each stretch of a routine, and what hurt in it. A stretch is told by its place in the routine,
/// from 0.
final class Outcomes {

    private final List<String> ids;
    private final Outcome[] outcomes;
    private final List<List<Pain>> pains;
    private final Set<String> givenUp;

    /// Those of a routine of which nothing was done yet.
    Outcomes(Routine routine) {
        this.ids = routine.stretches().stream()
                .map(planned -> planned.stretch().id())
                .toList();
        this.outcomes = new Outcome[ids.size()];
        Arrays.fill(outcomes, Outcome.OPEN);
        this.pains = new ArrayList<>(ids.stream().map(_ -> List.<Pain>of()).toList());
        this.givenUp = new HashSet<>();
    }

    /// As others are now, whatever becomes of those.
    Outcomes(Outcomes other) {
        this.ids = other.ids;
        this.outcomes = other.outcomes.clone();
        this.pains = new ArrayList<>(other.pains);
        this.givenUp = new HashSet<>(other.givenUp);
    }

    /// As they were before.
    void restore(Outcomes before) {
        System.arraycopy(before.outcomes, 0, outcomes, 0, outcomes.length);
        pains.clear();
        pains.addAll(before.pains);
        givenUp.clear();
        givenUp.addAll(before.givenUp);
    }

    /// What became of each, in the order of the routine.
    List<Outcome> all() {
        return List.of(outcomes);
    }

    /// What hurt in one, the first first.
    List<Pain> pains(int item) {
        return pains.get(item);
    }

    /// Something hurt in one.
    void hurt(int item, Pain pain) {
        List<Pain> more = new ArrayList<>(pains.get(item));
        more.add(pain);
        pains.set(item, List.copyOf(more));
    }

    /// It was followed to its end.
    void done(int item) {
        outcomes[item] = Outcome.DONE;
    }

    /// It was left early. Leaving a stretch that one came back to does not undo that it was done once.
    void skipped(int item) {
        if (outcomes[item] != Outcome.DONE) {
            outcomes[item] = Outcome.SKIPPED;
        }
    }

    /// It ended the session, as it hurts.
    void ended(int item) {
        outcomes[item] = Outcome.HURT;
    }

    /// It is left out because it hurts. Returns every place that this gives up, in order: itself, and where the same
    /// stretch would come again.
    List<Integer> giveUp(int item) {
        String id = ids.get(item);
        givenUp.add(id);
        List<Integer> places = from(item, id::equals);
        places.forEach(i -> outcomes[i] = Outcome.HURT);
        return places;
    }

    /// The places after one at which a stretch would come that was given up.
    List<Integer> givenUpAfter(int item) {
        return from(item + 1, givenUp::contains);
    }

    /// Whether one was given up.
    boolean isGivenUp(int item) {
        return givenUp.contains(ids.get(item));
    }

    /// The place before one, passing over what was given up; the same when there is none.
    int before(int item) {
        int before = item - 1;
        while (before >= 0 && givenUp.contains(ids.get(before))) {
            before--;
        }
        return before < 0 ? item : before;
    }

    private List<Integer> from(int item, Predicate<String> id) {
        return IntStream.range(item, ids.size())
                .filter(i -> id.test(ids.get(i)))
                .boxed()
                .toList();
    }
}
