package app.unhunch.session;

import app.unhunch.model.Routine;
import app.unhunch.model.RoutineArbitraries;
import app.unhunch.model.Side;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// What properties of the engine are fed with: routines, paces, timelines, and things a person does.
public final class SessionDomain extends DomainContextBase {

    @Provide
    public Arbitrary<Routine> routines() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, RoutineArbitraries.routines()), Tuple.of(1, RoutineArbitraries.warmRoutines()));
    }

    @Provide
    public Arbitrary<Pace> paces() {
        Arbitrary<Duration> settle = Arbitraries.oneOf(Arbitraries.just(Duration.ZERO), upTo(10_000));
        return Combinators.combine(
                        breathPaces(), breathPaces(), upTo(20_000), upTo(20_000), settle, Arbitraries.of(Side.class))
                .as(Pace::new);
    }

    @Provide
    public Arbitrary<BreathPace> breathPaces() {
        return Combinators.combine(upTo(10_000), upTo(10_000)).as(BreathPace::new);
    }

    @Provide
    public Arbitrary<Timeline> timelines() {
        return Combinators.combine(routines(), paces()).as(Timeline::of);
    }

    /// Most begin with a start, as nothing much happens without it; few stop.
    @Provide
    public Arbitrary<Course> scripts() {
        Arbitrary<List<Act>> acts = acts().list().ofMaxSize(40);
        Arbitrary<List<Act>> started = acts.map(then -> {
            List<Act> all = new ArrayList<>(List.of(new Act.Press(Command.START)));
            all.addAll(then);
            return all;
        });
        return Arbitraries.frequencyOf(Tuple.of(1, acts), Tuple.of(9, started)).map(Course::new);
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Act> presses = Arbitraries.frequency(
                        Tuple.of(1, Command.START),
                        Tuple.of(6, Command.PAUSE),
                        Tuple.of(12, Command.RESUME),
                        Tuple.of(4, Command.NEXT),
                        Tuple.of(2, Command.SKIP_WARM_UP),
                        Tuple.of(6, Command.BACK),
                        Tuple.of(8, Command.EXTEND),
                        Tuple.of(4, Command.HURTS),
                        Tuple.of(3, Command.UNDO),
                        Tuple.of(1, Command.STOP))
                .map(Act.Press::new);
        Arbitrary<Act> waits = Arbitraries.longs()
                .between(0, 40_000_000_000L)
                .withDistribution(RandomDistribution.uniform())
                .map(Act.Wait::nanos);
        Arbitrary<Act> boundaries = Arbitraries.of(-1L, 0L, 1L).map(Act.WaitForTheEnd::new);
        Arbitrary<Act> answers = Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.just(new Reply.WarningSign(false))),
                        Tuple.of(1, Arbitraries.just(new Reply.WarningSign(true))),
                        Tuple.of(6, Arbitraries.integers().between(0, 10).map(Reply.Level::new)),
                        Tuple.of(3, Arbitraries.of(BodyPart.class).map(Reply.At::new)),
                        Tuple.of(3, Arbitraries.just(new Reply.Nowhere())))
                .map(Act.Answer::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, presses), Tuple.of(2, waits), Tuple.of(4, boundaries), Tuple.of(3, answers));
    }

    private static Arbitrary<Duration> upTo(int millis) {
        return Arbitraries.integers().between(1, millis).map(Duration::ofMillis);
    }
}
