package app.unhunch.journal.trends;

import static app.unhunch.journal.live.Made.both;
import static app.unhunch.journal.live.Made.done;
import static app.unhunch.journal.live.Made.sides;
import static app.unhunch.journal.live.Made.stretched;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.session.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class StretchTotalTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:00:00Z");

    private static Entry session(Stretched... stretches) {
        return Made.session(START, "desk-break", stretches);
    }

    @Test
    void ofNoSessionsThereIsNone() {
        assertThat(StretchTotal.of(List.of())).isEmpty();
        assertThat(StretchTotal.of(List.of(session()))).isEmpty();
    }

    @Test
    void aStretchIsCalledWhatItWasCalledLast() {
        Stretched old = new Stretched("cat-cow", "Cat Cow", "mat", both(60), both(60), Outcome.DONE);
        Stretched late = new Stretched("cat-cow", "Cat and Cow", "mat", both(60), both(60), Outcome.DONE);
        assertThat(StretchTotal.of(List.of(session(old), session(late))))
                .singleElement()
                .extracting(StretchTotal::name)
                .isEqualTo("Cat and Cow");
    }

    @Test
    void eachSideIsAddedUpOnItsOwn() {
        List<StretchTotal> totals = StretchTotal.of(List.of(
                session(stretched("side", sides(30, 30), sides(30, 12), Outcome.SKIPPED)),
                session(stretched("side", sides(40, 40), sides(0, 40), Outcome.SKIPPED))));
        assertThat(totals).containsExactly(new StretchTotal("side", "side", sides(70, 70), sides(30, 52), 2, 0));
        assertThat(totals.getFirst().sided()).isTrue();
    }

    @Test
    void repetitionsAreAddedUpToo() {
        PerSide six = new PerSide(DoneAmount.NONE, DoneAmount.NONE, new DoneAmount(48, 6));
        List<StretchTotal> totals =
                StretchTotal.of(List.of(session(done("cat-cow", six)), session(done("cat-cow", six))));
        assertThat(totals.getFirst().done().both()).isEqualTo(new DoneAmount(96, 12));
        assertThat(totals.getFirst().sided()).isFalse();
    }

    @Test
    void whatWasNotDoneAtAllIsPlannedButNotATime() {
        assertThat(StretchTotal.of(List.of(session(stretched("cat-cow", both(48), PerSide.NONE, Outcome.OPEN)))))
                .containsExactly(new StretchTotal("cat-cow", "cat-cow", both(48), PerSide.NONE, 0, 0));
    }

    @Test
    void whatHurtIsCountedWhetherSomeOfItWasDoneOrNot() {
        assertThat(StretchTotal.of(List.of(
                        session(stretched("cat-cow", both(48), both(8), Outcome.HURT)),
                        session(stretched("cat-cow", both(48), PerSide.NONE, Outcome.HURT)),
                        session(done("cat-cow", both(48))))))
                .containsExactly(new StretchTotal("cat-cow", "cat-cow", both(144), both(56), 2, 2));
    }

    @Test
    void theLongestComesFirstAndEqualOnesByName() {
        Entry session = session(
                stretched("not done", both(99), PerSide.NONE, Outcome.SKIPPED),
                done("c", sides(10, 10)),
                done("b", both(20)),
                done("long", sides(15, 6)),
                done("a", both(20)));
        assertThat(StretchTotal.of(List.of(session)))
                .extracting(StretchTotal::id)
                .containsExactly("long", "a", "b", "c", "not done");
    }

    @Test
    void nothingOfAYearIsLost() {
        List<Entry> many = SampleJournal.many(LocalDate.of(2026, 6, 17));
        List<StretchTotal> totals = StretchTotal.of(many);
        assertThat(totals).extracting(StretchTotal::id).doesNotHaveDuplicates().hasSize(5);
        assertThat(totals.stream().mapToInt(total -> total.done().seconds()).sum())
                .isEqualTo(sum(many, stretched -> stretched.done().seconds()));
        assertThat(totals.stream().mapToInt(total -> total.planned().seconds()).sum())
                .isEqualTo(sum(many, stretched -> stretched.planned().seconds()));
        assertThat(totals.stream().mapToInt(StretchTotal::hurt).sum()).isEqualTo(5);
    }

    private static int sum(List<Entry> sessions, ToIntFunction<Stretched> number) {
        return sessions.stream()
                .flatMap(session -> session.stretches().stream())
                .mapToInt(number)
                .sum();
    }
}
