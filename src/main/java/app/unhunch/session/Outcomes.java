package app.unhunch.session;

import app.unhunch.model.Routine;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What became of each stretch of a routine, and which of them hurt. A stretch is told by its place in the
/// routine, from 0; of the moves of a warm-up, which are below, nothing is kept.
final class Outcomes {

    private final int first;
    private final List<String> ids;
    private final Outcome[] outcomes;
    private final Set<String> hurting = new HashSet<>();

    /// Those of a routine of which nothing was done yet.
    Outcomes(Routine routine) {
        this.first = routine.first();
        this.ids = routine.stretches().stream()
                .map(planned -> planned.stretch().id())
                .toList();
        this.outcomes = new Outcome[ids.size()];
        Arrays.fill(outcomes, Outcome.OPEN);
    }

    /// What became of each, in the order of the routine.
    List<Outcome> all() {
        return List.of(outcomes);
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

    /// It was left because it hurts. Returns every place that this gives up, in order: itself, and where the same
    /// stretch would come again.
    List<Integer> hurt(int item) {
        if (item < 0) {
            return List.of(item);
        }
        String id = ids.get(item);
        hurting.add(id);
        List<Integer> givenUp = from(item, id::equals);
        givenUp.forEach(i -> outcomes[i] = Outcome.HURT);
        return givenUp;
    }

    /// The places after one at which a stretch would come that hurts.
    List<Integer> hurtingAfter(int item) {
        return from(Math.max(0, item + 1), hurting::contains);
    }

    /// The place before one, passing over what hurts; the same when there is none.
    int before(int item) {
        int before = item - 1;
        while (before >= 0 && hurting.contains(ids.get(before))) {
            before--;
        }
        return before < first ? item : before;
    }

    private List<Integer> from(int item, Predicate<String> id) {
        return IntStream.range(item, ids.size())
                .filter(i -> id.test(ids.get(i)))
                .boxed()
                .toList();
    }
}
