package app.unhunch.journal.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.journal.trends.Days;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FROM = LocalDate.of(2026, 10, 28);

    private static Report of(Stream<Entry> sessions) {
        return Report.of(Days.of(Made.inOrder(sessions)), TODAY);
    }

    private static Entry noted(LocalDate day, String note) {
        return Made.on(day, null, null).told(CheckIn.NONE, note);
    }

    @Test
    void withoutSessionsItIsEmpty() {
        assertThat(of(Stream.empty()))
                .isEqualTo(new Report(
                        FROM,
                        TODAY,
                        0,
                        0,
                        Duration.ZERO,
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        List.of()));
    }

    @Test
    void itIsAboutTwentyEightDaysWithBothEnds() {
        Report report = of(Stream.of(-1, 0, 0, 5, 27, 28).map(day -> Made.on(FROM.plusDays(day), null, null)));
        assertThat(report.from()).isEqualTo(FROM);
        assertThat(report.to()).isEqualTo(TODAY);
        assertThat(report.sessions()).isEqualTo(4);
        assertThat(report.days()).isEqualTo(3);
        assertThat(report.active()).isEqualTo(Made.LENGTH.multipliedBy(4));
    }

    @Test
    void theMediansAreOfAllThatWasToldInThatTime() {
        Report report = of(Stream.of(
                Made.on(FROM.minusDays(1), 10, 10),
                Made.on(FROM, 7, 6),
                Made.on(TODAY.minusDays(3), 5, null),
                Made.on(TODAY.minusDays(2), null, 3),
                Made.on(TODAY, 3, 1),
                Made.on(TODAY, 4, null),
                Made.on(TODAY.plusDays(1), 10, 10)));
        assertThat(report.before()).hasValue(4.5);
        assertThat(report.after()).hasValue(3);
    }

    @Test
    void theStretchesAreThoseOfThatTime() {
        Entry old = Made.session(
                FROM.minusDays(1).atTime(9, 0).atOffset(ZoneOffset.UTC), "a", Made.done("cat-cow", Made.both(48)));
        Entry late = Made.session(
                TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC), "a", Made.done("side-stretch", Made.sides(30, 30)));
        assertThat(of(Stream.of(old, late)).stretches()).isEqualTo(StretchTotal.of(List.of(late)));
    }

    @Test
    void theLatestFiveNotesAreOnItTheEarliestFirst() {
        Report report = of(Stream.concat(
                IntStream.range(0, 8).mapToObj(day -> noted(TODAY.minusDays(day), "note " + day)),
                IntStream.range(0, 8).mapToObj(day -> noted(TODAY.minusDays(day), "  "))));
        assertThat(report.noted())
                .extracting(Entry::note)
                .containsExactly("note 4", "note 3", "note 2", "note 1", "note 0");
    }

    @Test
    void theLatestThreePainsAreOnItTheEarliestFirst() {
        Report report = of(IntStream.range(0, 5).mapToObj(day -> pained(TODAY.minusDays(day), 4 + day)));
        assertThat(report.pains())
                .containsExactly(
                        new ToldPain(TODAY.minusDays(2), "cat-cow", "cat-cow", pain(6)),
                        new ToldPain(TODAY.minusDays(1), "cat-cow", "cat-cow", pain(5)),
                        new ToldPain(TODAY, "cat-cow", "cat-cow", pain(4)));
    }

    private static Entry pained(LocalDate day, int level) {
        Stretched usual = Made.done("cat-cow", Made.both(48));
        Stretched hurting = new Stretched(
                usual.id(),
                usual.id(),
                usual.variant(),
                usual.planned(),
                usual.done(),
                usual.outcome(),
                List.of(pain(level)));
        return Made.session(day.atTime(9, 0).atOffset(ZoneOffset.UTC), "a", hurting);
    }

    private static Pain pain(int level) {
        return new Pain(level, BodyPart.WRIST, Response.EASIER);
    }

    @Test
    void fewerNotesAreAllOnIt() {
        Report report = of(Stream.of(noted(FROM, "first"), noted(TODAY, "last"), noted(FROM.minusDays(1), "before")));
        assertThat(report.noted()).extracting(Entry::note).containsExactly("first", "last");
    }
}
