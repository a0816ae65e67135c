package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.offer.Offer;
import app.unhunch.library.Library;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"00:00, morning", "11:59, morning", "12:00, afternoon", "17:59, afternoon", "18:00, evening"})
    void itGreetsByTheTimeOfDay(String time, String part) {
        assertThat(greeting(DAY, time).words(Optional.empty(), Optional.empty()))
                .isEqualTo("Good " + part + ".");
    }

    @Test
    void itSaysWhatWasDoneLastAndWhen() {
        Entry last = SampleJournal.few(DAY).getLast();
        String did = "You did " + last.routineName();
        assertThat(words(DAY, last)).endsWith(did + " today.");
        assertThat(words(DAY.plusDays(1), last)).endsWith(did + " yesterday.");
        assertThat(words(DAY.plusDays(9), last)).endsWith(did + " on Mon 2 Mar.");
    }

    @Test
    void itSaysWhyTheOfferFits() {
        Entry last = SampleJournal.few(DAY).getLast();
        Offer offer = new Offer(Library.read(null).routines().getFirst(), Offer.Why.SHORT);
        assertThat(greeting(DAY, "16:30").words(Optional.of(last), Optional.of(offer)))
                .endsWith("A short one before the day ends?");
    }

    @Test
    void nothingIsSaidOfDaysThatWereMissed() {
        Entry last = SampleJournal.few(DAY).getLast();
        assertThat(words(DAY.plusDays(60), last))
                .startsWith("Good afternoon. You did ")
                .doesNotContain("day off");
    }

    private static String words(LocalDate today, Entry last) {
        return greeting(today, "14:00").words(Optional.of(last), Optional.empty());
    }

    private static Greeting greeting(LocalDate day, String time) {
        Clock clock = Clock.fixed(Instant.parse(day + "T" + time + ":00Z"), ZoneOffset.UTC);
        return new Greeting(TestTexts.english(), new Times(clock, TestTexts.formats()));
    }
}
