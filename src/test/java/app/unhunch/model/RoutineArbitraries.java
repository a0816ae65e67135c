package app.unhunch.model;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Generated stretches and routines, all of them inside the bounds of the file format and small enough to be quick.
public final class RoutineArbitraries {

    private static final List<String> PLAIN = List.of(
            "Stay.",
            "Breathe — slowly.",
            "Schultern weich, Brust offen.",
            "\"Long\" neck\\spine",
            "肩の力を抜く",
            "Un été 🙂");
    private static final List<String> SIDED =
            List.of("Lift your {side} arm.", "{side}, not {otherSide}.", "Look {otherSide}", "{side}{side}");

    private RoutineArbitraries() {}

    /// One to four stretches with ids of their own, planned one to five times in any order, so that some come again.
    public static Arbitrary<Routine> routines() {
        Arbitrary<List<PlannedStretch>> plans = stretches()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(Stretch::id)
                .flatMap(known -> Arbitraries.of(known)
                        .flatMap(RoutineArbitraries::planned)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5));
        return Combinators.combine(ids(), texts(Sides.NONE), texts(Sides.NONE), plans)
                .as(Routine::new);
    }

    /// A routine after up to three moves of a warm-up.
    public static Arbitrary<Routine> warmRoutines() {
        Arbitrary<List<PlannedStretch>> moves =
                stretches().map(PlannedStretch::usual).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(routines(), moves).as(Routine::warmedUpBy);
    }

    /// A stretch of either kind, with one to three variants.
    public static Arbitrary<Stretch> stretches() {
        return Arbitraries.of(Sides.class).flatMap(RoutineArbitraries::stretches);
    }

    /// A stretch in one of its variants, with an amount it allows and one to three sets.
    public static Arbitrary<PlannedStretch> planned(Stretch stretch) {
        return Arbitraries.of(stretch.variants()).flatMap(variant -> {
            Dose dose = variant.dosed().dose();
            Arbitrary<Integer> amounts = Arbitraries.integers().between(dose.min(), dose.max());
            return Combinators.combine(amounts, Arbitraries.integers().between(1, 3))
                    .as((amount, sets) -> new PlannedStretch(stretch, variant, amount, sets));
        });
    }

    /// A variant with up to three moves before its hold or repeat and up to three after it.
    public static Arbitrary<Variant> variants(Sides sides) {
        Arbitrary<List<Step>> moves = moves(sides).list().ofMaxSize(3).map(List::copyOf);
        Arbitrary<List<Step>> steps = Combinators.combine(moves, dosed(sides), moves)
                .as((before, dosed, after) -> {
                    List<Step> all = new java.util.ArrayList<>(before);
                    all.add(dosed);
                    all.addAll(after);
                    return all;
                });
        Arbitrary<Step.Move> rests = moves(sides).injectNull(0.5);
        Arbitrary<List<String>> cautions = texts(Sides.NONE).list().ofMaxSize(2);
        return Arbitraries.of(true, false)
                .flatMap(easier -> Combinators.combine(
                                ids(),
                                texts(Sides.NONE),
                                Arbitraries.of(Position.class),
                                spoken(sides),
                                ids(),
                                steps,
                                rests,
                                cautions)
                        .as((id, name, position, setUp, pose, all, rest, own) ->
                                new Variant(id, name, position, easier, setUp, pose, all, rest, own)));
    }

    /// A dose inside bounds, both included.
    public static Arbitrary<Dose> doses(int lowest, int highest) {
        return Arbitraries.integers().between(lowest, highest).list().ofSize(3).map(amounts -> {
            List<Integer> sorted = amounts.stream().sorted().toList();
            return new Dose(sorted.get(1), sorted.get(0), sorted.get(2));
        });
    }

    private static Arbitrary<Stretch> stretches(Sides sides) {
        Arbitrary<SidedText> change = sides == Sides.EACH ? spoken(sides) : Arbitraries.just(SidedText.NONE);
        Arbitrary<List<Variant>> variants =
                variants(sides).list().ofMinSize(1).ofMaxSize(3).uniqueElements(Variant::id);
        Arbitrary<List<String>> notes = texts(Sides.NONE).list().ofMaxSize(2);
        return Combinators.combine(ids(), texts(Sides.NONE), texts(Sides.NONE), change, variants, notes, notes)
                .as((id, name, summary, changing, ways, some, more) -> new Stretch(
                        id, name, summary, sides, changing, ways, some, more, more.reversed(), some.reversed()));
    }

    private static Arbitrary<Step.Move> moves(Sides sides) {
        Arbitrary<Duration> lengths = Arbitraries.integers().between(1, 60).map(Duration::ofSeconds);
        Arbitrary<Breath> breaths = Arbitraries.of(Breath.class).injectNull(0.3);
        return Combinators.combine(instructions(sides), lengths, breaths, ids()).as(Step.Move::new);
    }

    private static Arbitrary<Step> dosed(Sides sides) {
        Arbitrary<Step> holds =
                Combinators.combine(instructions(sides), doses(5, 100), ids()).as(Step.Hold::new);
        Arbitrary<Step.BreathMove> moves = Combinators.combine(instructions(sides), Arbitraries.of(Breath.class), ids())
                .as(Step.BreathMove::new);
        Arbitrary<Step> repeats = Combinators.combine(
                        doses(1, 6), moves.list().ofMinSize(1).ofMaxSize(3))
                .as(Step.Repeat::new);
        return Arbitraries.oneOf(holds, repeats);
    }

    private static Arbitrary<Instruction> instructions(Sides sides) {
        return Combinators.combine(spoken(sides), tips(sides), tips(sides), Arbitraries.of(Instruction.Needed.class))
                .as(Instruction::new);
    }

    private static Arbitrary<String> texts(Sides sides) {
        Arbitrary<String> plain = Arbitraries.of(PLAIN);
        return sides == Sides.EACH ? Arbitraries.oneOf(plain, Arbitraries.of(SIDED)) : plain;
    }

    private static Arbitrary<SidedText> spoken(Sides sides) {
        return texts(sides).map(Spoken::text);
    }

    private static Arbitrary<SidedText> tips(Sides sides) {
        return Arbitraries.oneOf(Arbitraries.just(SidedText.NONE), spoken(sides));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words));
    }
}
