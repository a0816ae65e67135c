package app.unhunch.journal.store;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.session.Outcome;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Any session that can be kept, with the oddest of texts.
final class JournalDomain extends DomainContextBase {

    private static final List<String> ODD = List.of(
            "\"", "\\", "\\n", "\n", "\r\n", "\t", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "\ufeff", "🙂",
            "👩‍👧", "肩の力", "é", "{side}", "}", "],", "null", "'", "</b>", " ", "");

    @Provide
    Arbitrary<Entry> entries() {
        return Combinators.combine(heads(), stretches().list().ofMaxSize(4), checkIns(), texts(40), texts(10))
                .as((head, stretches, checkIn, note, application) -> new Entry(
                        head.id(),
                        head.revision(),
                        head.start(),
                        head.end(),
                        head.routineId(),
                        head.routineName(),
                        head.finished(),
                        head.active(),
                        stretches,
                        checkIn,
                        note,
                        application));
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<Line> gone = Combinators.combine(ids(), revisions()).as(Line.Tombstone::new);
        return Arbitraries.oneOf(gone, entries().map(Line.Kept::new));
    }

    private static Arbitrary<Entry> heads() {
        return Combinators.combine(
                        ids(),
                        revisions(),
                        times(),
                        times(),
                        texts(10),
                        texts(10),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 86_400))
                .as((id, revision, start, end, routine, name, finished, active) -> new Entry(
                        id,
                        revision,
                        start,
                        end,
                        routine,
                        name,
                        finished,
                        Duration.ofSeconds(active),
                        List.of(),
                        CheckIn.NONE,
                        "",
                        ""));
    }

    private static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<Integer> revisions() {
        return Arbitraries.integers().between(1, Integer.MAX_VALUE);
    }

    private static Arbitrary<OffsetDateTime> times() {
        Arbitrary<LocalDateTime> locals = Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        0,
                                        LocalDateTime.of(9999, 12, 31, 23, 59).toEpochSecond(ZoneOffset.UTC)),
                        Arbitraries.of(0, 1, 500_000_000, 999_999_999))
                .as((second, nano) -> LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
        Arbitrary<ZoneOffset> offsets = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(60 * minutes));
        return Combinators.combine(locals, offsets).as(OffsetDateTime::of);
    }

    private static Arbitrary<Stretched> stretches() {
        return Combinators.combine(
                        texts(5),
                        texts(5),
                        texts(5),
                        sides(),
                        sides(),
                        Arbitraries.of(Outcome.class),
                        pains().list().ofMaxSize(2))
                .as(Stretched::new);
    }

    private static Arbitrary<Pain> pains() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Pain.WORST).injectNull(0.3),
                        Arbitraries.of(BodyPart.class).injectNull(0.3),
                        Arbitraries.of(Response.class))
                .as(Pain::new);
    }

    private static Arbitrary<PerSide> sides() {
        Arbitrary<Integer> numbers = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 86_400)));
        Arbitrary<DoneAmount> amounts = Combinators.combine(numbers, numbers).as(DoneAmount::new);
        return Combinators.combine(amounts, amounts, amounts).as(PerSide::new);
    }

    private static Arbitrary<CheckIn> checkIns() {
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(0, CheckIn.WORST).injectNull(0.3);
        return Combinators.combine(numbers, numbers).as(CheckIn::new);
    }

    private static Arbitrary<String> texts(int pieces) {
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.oneOf(Arbitraries.of(ODD), any)
                .list()
                .ofMaxSize(pieces)
                .map(list -> String.join("", list));
    }
}
