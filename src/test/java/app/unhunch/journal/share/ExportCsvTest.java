package app.unhunch.journal.share;

import static app.unhunch.journal.share.CsvRows.row;
import static app.unhunch.journal.share.CsvRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.session.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCsvTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:05:00+01:00");

    @Test
    void withoutSessionsThereIsTheFirstRow() {
        assertThat(Export.csv(List.of(), TestTexts.english()))
                .isEqualTo("\uFEFFdate,start,end,routine,minutes,finished,before (0-10),after (0-10),left out,hurt,note"
                        + "\r\n");
    }

    @Test
    void aSessionIsARowWithDatesThatEverySpreadsheetReads() {
        Entry session = Made.session(START, "Desk break").told(new CheckIn(6, 0), "Long day of calls.");
        assertThat(row(session))
                .containsEntry("date", "2026-11-23")
                .containsEntry("start", "2026-11-23T09:05:00+01:00")
                .containsEntry("end", "2026-11-23T09:10:00+01:00")
                .containsEntry("routine", "Desk break")
                .containsEntry("minutes", "5.0")
                .containsEntry("finished", "yes")
                .containsEntry("before (0-10)", "6")
                .containsEntry("after (0-10)", "0")
                .containsEntry("note", "Long day of calls.");
    }

    @Test
    void whatWasNotToldIsEmpty() {
        assertThat(row(Made.session(START, "Desk break")))
                .containsEntry("before (0-10)", "")
                .containsEntry("after (0-10)", "")
                .containsEntry("left out", "")
                .containsEntry("hurt", "")
                .containsEntry("note", "");
    }

    @Test
    void aStretchHasAColumnForEachSideThatItHas() {
        Map<String, String> row = row(Made.session(
                START,
                "Desk break",
                Made.stretched("Side", Made.sides(30, 30), Made.sides(30, 0), Outcome.SKIPPED),
                Made.stretched("Cat", Made.both(48), Made.both(8), Outcome.HURT),
                Made.stretched("Cat", Made.both(48), Made.both(40), Outcome.HURT),
                Made.stretched("Rest", Made.both(20), PerSide.NONE, Outcome.SKIPPED)));
        assertThat(row)
                .hasSize(11 + 4)
                .containsEntry("Side, left (s)", "30")
                .containsEntry("Side, right (s)", "")
                .containsEntry("Cat (s)", "48")
                .containsEntry("Rest (s)", "")
                .containsEntry("left out", "Side; Rest")
                .containsEntry("hurt", "Cat");
    }

    @Test
    void nothingIsLostOfAStretchThatWasGivenSidesLater() {
        Stretched old = Made.done("Twist", Made.both(25));
        Stretched late = Made.done("Twist", Made.sides(15, 16));
        List<List<String>> rows =
                rows(List.of(Made.session(START, "Old", old), Made.session(START.plusDays(1), "New", late)));
        assertThat(rows.getFirst().subList(11, 14)).containsExactly("Twist, left (s)", "Twist, right (s)", "Twist (s)");
        assertThat(rows.get(1).subList(11, 14)).containsExactly("", "", "25");
        assertThat(rows.get(2).subList(11, 14)).containsExactly("15", "16", "");
    }

    @Test
    void aJournalOfAYearIsATable() {
        List<Entry> many = SampleJournal.many(LocalDate.of(2026, 6, 17));
        List<List<String>> rows = rows(many);
        assertThat(rows)
                .hasSize(many.size() + 1)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(rows.subList(1, rows.size()))
                .map(row -> LocalDate.parse(row.getFirst()))
                .isEqualTo(many.stream().map(Entry::day).toList());
        int seconds = rows.subList(1, rows.size()).stream()
                .flatMap(row -> row.subList(11, row.size()).stream())
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(seconds)
                .isEqualTo(many.stream()
                        .flatMap(entry -> entry.stretches().stream())
                        .mapToInt(stretched -> stretched.done().seconds())
                        .sum());
    }

    @ParameterizedTest(name = "{0} seconds are {1} minutes")
    @CsvSource({"0, 0.0", "2, 0.0", "3, 0.1", "90, 1.5", "320, 5.3", "3600, 60.0", "86400, 1440.0"})
    void minutesAreToldToATenthWithAPoint(int seconds, String minutes) {
        Entry session = Made.lasting(Made.session(START, "Desk break"), Duration.ofSeconds(seconds));
        assertThat(row(session)).containsEntry("minutes", minutes);
    }
}
