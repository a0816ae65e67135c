package app.unhunch.journal.offer;

import static app.unhunch.journal.offer.Offer.Why.FIRST;
import static app.unhunch.journal.offer.Offer.Why.SHORT;
import static app.unhunch.journal.offer.Offer.Why.SOMETHING_ELSE;
import static app.unhunch.journal.offer.Offer.Why.USUAL;
import static app.unhunch.journal.offer.Offer.Why.WITHOUT_WHAT_HURT;
import static app.unhunch.journal.offer.OfferFixture.ALL;
import static app.unhunch.journal.offer.OfferFixture.candidate;
import static app.unhunch.journal.offer.OfferRow.done;
import static app.unhunch.journal.offer.OfferRow.hurt;
import static app.unhunch.journal.offer.OfferRow.micro;
import static app.unhunch.journal.offer.OfferRow.row;
import static app.unhunch.journal.offer.OfferRow.side;
import static app.unhunch.journal.offer.OfferRow.warned;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.live.Made;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OffersTest {

    /// A Tuesday.
    private static final String NOW = "2026-11-24T10:00:00Z";

    static Stream<OfferRow> rows() {
        Entry five = done("2026-11-20T18:00Z", "upper-back-five");
        return Stream.of(
                row("nothing yet", NOW, "", "upper-back-five", FIRST),
                row("nothing yet, chosen", NOW, "unwind", "unwind", FIRST),
                row("nothing yet, what was chosen is gone", NOW, "old", "upper-back-five", FIRST),
                row("nothing yet, late on a Tuesday", "2026-11-24T17:00Z", "unwind", "unwind", FIRST),
                //
                row("hurt", NOW, "", "desk-break", WITHOUT_WHAT_HURT, hurt("2026-11-24T07:00Z")),
                row("hurt just now", NOW, "", "desk-break", WITHOUT_WHAT_HURT, hurt("2026-11-24T09:50Z")),
                row("hurt, late", "2026-11-24T17:00Z", "", "desk-break", WITHOUT_WHAT_HURT, hurt(NOW)),
                row(
                        "hurt, the usual one is gentle",
                        NOW,
                        "",
                        "micro-break",
                        WITHOUT_WHAT_HURT,
                        micro(),
                        micro(),
                        hurt("2026-11-24T07:00Z")),
                row("hurt 7 days ago", NOW, "", "desk-break", WITHOUT_WHAT_HURT, hurt("2026-11-17T10:00:00Z")),
                row("hurt longer ago", NOW, "", "upper-back-five", USUAL, hurt("2026-11-17T09:59:59Z")),
                row(
                        "hurt, then something else",
                        NOW,
                        "",
                        "desk-break",
                        WITHOUT_WHAT_HURT,
                        hurt("2026-11-22T08:00Z"),
                        five,
                        done("2026-11-23T08:00Z", "desk-break")),
                row("all have what hurt", NOW, "", "unwind", USUAL, side("2026-11-24T07:00Z", "unwind")),
                row(
                        "all have what hurt just now",
                        NOW,
                        "",
                        "micro-break",
                        SOMETHING_ELSE,
                        side("2026-11-24T09:00Z", "unwind")),
                //
                row("2 hours ago", NOW, "", "micro-break", SOMETHING_ELSE, done("2026-11-24T08:00:00Z", "desk-break")),
                row("longer ago", NOW, "", "desk-break", USUAL, done("2026-11-24T07:59:59Z", "desk-break")),
                row(
                        "the shortest just now",
                        NOW,
                        "",
                        "desk-break",
                        SOMETHING_ELSE,
                        done("2026-11-24T09:00Z", "micro-break")),
                row(
                        "just now, late",
                        "2026-11-24T17:00Z",
                        "",
                        "micro-break",
                        SOMETHING_ELSE,
                        done("2026-11-24T16:00Z", "desk-break")),
                row(
                        "one that is gone just now",
                        NOW,
                        "",
                        "micro-break",
                        SOMETHING_ELSE,
                        done("2026-11-24T09:00Z", "old")),
                row(
                        "2 hours in another offset",
                        NOW,
                        "",
                        "micro-break",
                        SOMETHING_ELSE,
                        done("2026-11-24T21:00+13:00", "desk-break")),
                row(
                        "the clock was set back",
                        NOW,
                        "",
                        "micro-break",
                        SOMETHING_ELSE,
                        done("2027-11-24T09:00Z", "desk-break")),
                row(
                        "the clock was set back, hurt",
                        NOW,
                        "",
                        "desk-break",
                        WITHOUT_WHAT_HURT,
                        hurt("2027-11-24T09:00Z")),
                //
                row("warned", NOW, "", "micro-break", USUAL, warned("2026-11-24T09:55Z", "cat-cow")),
                row(
                        "warned after another",
                        NOW,
                        "",
                        "upper-back-five",
                        USUAL,
                        warned("2026-11-24T09:05Z", "old"),
                        micro()),
                row("warned, late", "2026-11-24T17:00Z", "", "desk-break", USUAL, warned(NOW, "old")),
                row(
                        "warned yesterday",
                        NOW,
                        "",
                        "desk-break",
                        WITHOUT_WHAT_HURT,
                        warned("2026-11-23T10:00Z", "cat-cow")),
                //
                row("Tuesday 15:59", "2026-11-24T15:59:59Z", "", "upper-back-five", USUAL, five),
                row("Tuesday 16:00", "2026-11-24T16:00:00Z", "", "desk-break", SHORT, five),
                row("Tuesday 18:59", "2026-11-24T18:59:59Z", "", "desk-break", SHORT, five),
                row("Tuesday 19:00", "2026-11-24T19:00:00Z", "", "upper-back-five", USUAL, five),
                row("where it is late", "2026-11-24T17:00:00+13:00", "", "desk-break", SHORT, five),
                row("Monday", "2026-11-23T17:00Z", "", "desk-break", SHORT, five),
                row("Friday", "2026-11-27T17:00Z", "", "desk-break", SHORT, five),
                row("Saturday", "2026-11-28T17:00Z", "", "upper-back-five", USUAL, five),
                row("Sunday", "2026-11-29T17:00Z", "", "upper-back-five", USUAL, five),
                //
                row("most often", NOW, "", "micro-break", USUAL, micro(), micro(), five),
                row("a tie goes by the library", NOW, "", "upper-back-five", USUAL, micro(), five),
                row(
                        "28 days count",
                        NOW,
                        "",
                        "unwind",
                        USUAL,
                        done("2026-10-28T00:05Z", "unwind"),
                        done("2026-10-28T00:15Z", "unwind"),
                        five),
                row(
                        "29 do not",
                        NOW,
                        "",
                        "upper-back-five",
                        USUAL,
                        done("2026-10-27T23:59Z", "unwind"),
                        done("2026-10-27T23:49Z", "unwind"),
                        five),
                row("one that is gone", NOW, "unwind", "unwind", USUAL, done("2026-11-20T09:00Z", "old")),
                row("all are gone", NOW, "older", "upper-back-five", USUAL, done("2026-11-20T09:00Z", "old")),
                row("long ago", NOW, "unwind", "unwind", USUAL, done("2026-01-20T09:00Z", "desk-break")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theFirstRuleThatHasAnAnswerGivesIt(OfferRow row) {
        assertThat(Offers.of(
                        new Situation(Made.journal(row.done()), ALL, row.chosen(), ZonedDateTime.parse(row.now()))))
                .contains(new Offer(candidate(row.expected()).routine(), row.why()));
    }

    @Test
    void theOnlyRoutineIsOfferedEvenJustAfterIt() {
        Journal journal = Made.journal(List.of(hurt("2026-11-24T09:59Z")));
        Candidate five = candidate("upper-back-five");
        assertThat(Offers.of(new Situation(journal, List.of(five), "", ZonedDateTime.parse(NOW))))
                .contains(new Offer(five.routine(), USUAL));
    }

    @Test
    void theOnlyGentleRoutineIsOfferedAgainRatherThanWhatHurt() {
        Journal journal = Made.journal(List.of(hurt("2026-11-24T08:00Z"), done("2026-11-24T09:50Z", "desk-break")));
        List<Candidate> candidates = List.of(candidate("upper-back-five"), candidate("desk-break"));
        assertThat(Offers.of(new Situation(journal, candidates, "", ZonedDateTime.parse(NOW))))
                .contains(new Offer(candidate("desk-break").routine(), WITHOUT_WHAT_HURT));
    }

    @Test
    void fiveMinutesAreShortAndMoreIsNot() {
        Journal journal = Made.journal(List.of(done("2026-11-20T18:00Z", "unwind")));
        Candidate exact = new Candidate(candidate("upper-back-five").routine(), Duration.ofMinutes(5));
        ZonedDateTime late = ZonedDateTime.parse("2026-11-24T17:00Z");
        assertThat(Offers.of(new Situation(journal, List.of(candidate("unwind"), exact), "", late)))
                .contains(new Offer(exact.routine(), SHORT));
        assertThat(Offers.of(
                        new Situation(journal, List.of(candidate("upper-back-five"), candidate("unwind")), "", late)))
                .as("none is short")
                .contains(new Offer(candidate("unwind").routine(), USUAL));
    }

    @Test
    void withoutARoutineThereIsNoOffer() {
        assertThat(Offers.of(new Situation(Journal.EMPTY, List.of(), "", ZonedDateTime.parse(NOW))))
                .isEmpty();
        assertThat(Offers.of(
                        new Situation(Made.journal(List.of(hurt(NOW))), List.of(), "unwind", ZonedDateTime.parse(NOW))))
                .isEmpty();
    }
}
