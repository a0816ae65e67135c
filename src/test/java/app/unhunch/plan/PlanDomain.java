package app.unhunch.plan;

import app.unhunch.coach.Delivery;
import app.unhunch.coach.Script;
import app.unhunch.model.Routine;
import app.unhunch.model.RoutineArbitraries;
import app.unhunch.model.Stretch;
import app.unhunch.session.Pace;
import app.unhunch.session.SessionDomain;
import app.unhunch.settings.Settings;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// What properties of plans are fed with: routines with a wish that speaks of their stretches, and paces with and
/// without words.
public final class PlanDomain extends DomainContextBase {

    private static final Delivery SPOKEN =
            Delivery.of(new Settings().audioPreferences().getValue(), new Script(Locale.ENGLISH));

    /// A routine, what is wished for, and the pace.
    record Asked(Routine routine, Wish wish, Pace pace) {

        Asked lasting(int minutes) {
            return new Asked(routine, wish.lasting(minutes), pace);
        }

        Fitted fit() {
            return Fit.of(routine, wish, pace);
        }
    }

    @Provide
    public Arbitrary<Asked> asked() {
        Arbitrary<Pace> paces = Arbitraries.oneOf(
                new SessionDomain().paces(), Arbitraries.just(Pace.USUAL), Arbitraries.just(Pace.USUAL.spoken(SPOKEN)));
        return RoutineArbitraries.routines()
                .flatMap(routine ->
                        Combinators.combine(wishes(routine), paces).as((wish, pace) -> new Asked(routine, wish, pace)));
    }

    private static Arbitrary<Wish> wishes(Routine routine) {
        List<String> ids = routine.stretches().stream()
                .map(planned -> planned.stretch().id())
                .distinct()
                .toList();
        Arbitrary<Set<String>> some = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(ids).set().ofMaxSize(2)));
        Arbitrary<OptionalInt> minutes = Arbitraries.integers()
                .between(Wish.LEAST_MINUTES, Wish.MOST_MINUTES)
                .map(OptionalInt::of);
        Arbitrary<Map<String, Instant>> done = Arbitraries.longs()
                .between(0, 1_000_000)
                .injectNull(0.3)
                .list()
                .ofSize(ids.size())
                .map(seconds -> done(ids, seconds));
        return Combinators.combine(minutes, Arbitraries.of(true, false), some, some, done)
                .as((wanted, noFloor, today, lately, last) -> new Wish(wanted, noFloor, new Hurt(today, lately), last));
    }

    private static Map<String, Instant> done(List<String> ids, List<Long> seconds) {
        Map<String, Instant> done = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (seconds.get(i) != null) {
                done.put(ids.get(i), Instant.ofEpochSecond(seconds.get(i)));
            }
        }
        return done;
    }

    /// The ids of the stretches of a routine.
    static Set<String> ids(Routine routine) {
        return routine.stretches().stream()
                .map(planned -> planned.stretch())
                .map(Stretch::id)
                .collect(Collectors.toSet());
    }
}
