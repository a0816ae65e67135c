package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.offer.Offer;
import app.unhunch.library.Library;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
    void itSaysWhatWasDoneLastAndWhenWhereThatIsWhyTheOfferFits() {
        Entry last = SampleJournal.few(DAY).getLast();
        Offer offer = new Offer(Library.read(null).routines().getFirst(), Offer.Why.SOMETHING_ELSE);
        String did = "You did " + last.routineName();
        String why = " Here’s a different one, if you’d like more.";
        assertThat(greeting(DAY, "14:00").words(Optional.of(last), Optional.of(offer)))
                .endsWith(did + " today." + why);
        assertThat(greeting(DAY.plusDays(1), "14:00").words(Optional.of(last), Optional.of(offer)))
                .endsWith(did + " yesterday." + why);
        assertThat(greeting(DAY.plusDays(9), "14:00").words(Optional.of(last), Optional.of(offer)))
                .endsWith(did + " on Mon 2 Mar." + why);
    }

    @ParameterizedTest
    @CsvSource({"14:20, Back at your desk by 14:24.", "17:58, Back at your desk by 18:02.", "20:30, Done by 20:34."})
    void itSaysWhenItWouldBeOver(String time, String words) {
        assertThat(greeting(DAY, time).end(Duration.ofMinutes(4))).isEqualTo(words);
    }

    @Test
    void itSaysWhyTheOfferFits() {
        Entry last = SampleJournal.few(DAY).getLast();
        Offer offer = new Offer(Library.read(null).routines().getFirst(), Offer.Why.SHORT);
        assertThat(greeting(DAY, "16:30").words(Optional.of(last), Optional.of(offer)))
                .endsWith("A short one before the day ends?");
    }

    @Test
    void whoLeftEverythingOutIsNotToldThatTheyDidIt() {
        Entry last = SampleJournal.few(DAY).getLast();
        Entry nothing = new Entry(
                last.id(),
                last.revision(),
                last.start(),
                last.end(),
                last.routineId(),
                last.routineName(),
                true,
                last.active(),
                List.of(),
                last.checkIn(),
                "",
                last.application());
        Offer offer = new Offer(Library.read(null).routines().getFirst(), Offer.Why.SOMETHING_ELSE);
        assertThat(greeting(DAY, "14:00").words(Optional.of(nothing), Optional.of(offer)))
                .isEqualTo("Good afternoon.");
    }

    @Test
    void nothingIsSaidOfDaysThatWereMissed() {
        Entry last = SampleJournal.few(DAY).getLast();
        assertThat(words(DAY.plusDays(60), last)).isEqualTo("Good afternoon.");
    }

    private static String words(LocalDate today, Entry last) {
        return greeting(today, "14:00").words(Optional.of(last), Optional.empty());
    }

    private static Greeting greeting(LocalDate day, String time) {
        Clock clock = Clock.fixed(Instant.parse(day + "T" + time + ":00Z"), ZoneOffset.UTC);
        return new Greeting(TestTexts.english(), new Times(clock, TestTexts.formats()));
    }
}
