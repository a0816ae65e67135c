package app.unhunch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Outcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are what they say they are, or tests and pictures made from them mean little.
class SampleJournalTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 17);

    static Stream<List<Entry>> journals() {
        return Stream.of(SampleJournal.few(LAST), SampleJournal.many(LAST), SampleJournal.years(LAST, 1, 3));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void theyAreInOrderAndEndOnTheLastDay(List<Entry> entries) {
        assertThat(entries)
                .isSortedAccordingTo(Comparator.comparing(entry -> entry.start().toInstant()));
        assertThat(entries.getLast().day()).isEqualTo(LAST);
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.start().toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(20, 0));
            assertThat(entry.end()).isAfter(entry.start());
        });
    }

    @Test
    void theyAreTheSameEveryTime() {
        assertThat(SampleJournal.few(LAST)).isEqualTo(SampleJournal.few(LAST));
        assertThat(SampleJournal.many(LAST)).isEqualTo(SampleJournal.many(LAST));
        assertThat(SampleJournal.years(LAST, 1, 1)).isEqualTo(SampleJournal.years(LAST, 1, 1));
    }

    @Test
    void aFewAreSix() {
        List<Entry> few = SampleJournal.few(LAST);
        assertThat(few).hasSize(6);
        assertThat(few.getFirst().day()).isEqualTo(LAST.minusDays(11));
        assertThat(few).filteredOn(entry -> !entry.note().isEmpty()).hasSize(1);
    }

    @Test
    void manyHaveABitOfEverything() {
        List<Entry> many = SampleJournal.many(LAST);
        assertThat(many).hasSizeBetween(180, 280);
        assertThat(many).filteredOn(entry -> hurt(entry, "cat-cow")).hasSize(4);
        assertThat(many).filteredOn(entry -> hurt(entry, "thread-the-needle")).hasSize(1);
        assertThat(many).filteredOn(entry -> !entry.note().isEmpty()).hasSize(25);
        assertThat(share(many.stream().filter(entry -> entry.checkIn().before() != null), many))
                .isBetween(0.8, 0.9);
        assertThat(share(many.stream().filter(entry -> entry.checkIn().after() != null), many))
                .isBetween(0.68, 0.82);
        assertThat(share(many.stream().filter(entry -> entry.routineId().equals("desk-break")), many))
                .isGreaterThan(0.5);
        assertThat(many).filteredOn(entry -> !entry.finished()).hasSizeGreaterThan(5);
    }

    @Test
    void yearsHaveSoManyOnEveryDay() {
        assertThat(SampleJournal.years(LAST, 10, 3)).hasSize(3 * 3652);
    }

    private static boolean hurt(Entry entry, String stretch) {
        return entry.stretches().stream().anyMatch(s -> s.id().equals(stretch) && s.outcome() == Outcome.HURT);
    }

    private static double share(Stream<Entry> some, List<Entry> all) {
        return (double) some.count() / all.size();
    }
}
