package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the file, so that other programs and later versions can count on it.
class LineWriterTest {

    @Test
    void aSessionIsOneLineOfJson() {
        assertThat(SampleEntries.text(1)).isEqualTo("""
            {"schemaVersion":1,"id":"00000000-0000-0007-0000-000000000001","revision":1,\
            "start":"2026-05-04T09:00:00+02:00","end":"2026-05-04T09:02:00+02:00",\
            "routine":{"id":"upper-back-five","name":"Upper back"},\
            "finished":true,"activeSeconds":118,"stretches":[\
            {"id":"rest-back","name":"Rest back","variant":"mat",\
            "planned":{"both":{"seconds":30}},"done":{"both":{"seconds":30}},"outcome":"done"},\
            {"id":"open-chest","name":"Open chest 🙂","variant":"chair",\
            "planned":{"left":{"seconds":16,"reps":2},"right":{"seconds":16,"reps":2}},"done":{},\
            "outcome":"skipped"}],\
            "checkIn":{"before":3},"note":"note 1","application":"1.2.3"}\
            """);
    }

    @Test
    void ofADeletedSessionNothingButItsIdIsLeft() {
        assertThat(SampleEntries.text(new Line.Tombstone(SampleEntries.id(1), 4)))
                .isEqualTo("""
                    {"schemaVersion":1,"id":"00000000-0000-0007-0000-000000000001","revision":4,"deleted":true}\
                    """);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T09:00Z,           2026-05-04T09:00:00Z",
        "2026-05-04T09:00:30-03:30,   2026-05-04T09:00:30-03:30",
        "2026-05-04T09:00+00:00,      2026-05-04T09:00:00Z",
        "2026-05-04T23:59:59.5+13:45, 2026-05-04T23:59:59.5+13:45"
    })
    void timesAreWrittenAsRfc3339WantsThem(String time, String written) {
        Entry entry = SampleEntries.entry(1);
        Entry at = new Entry(
                entry.id(),
                1,
                OffsetDateTime.parse(time),
                OffsetDateTime.parse(time),
                entry.routineId(),
                entry.routineName(),
                false,
                entry.active(),
                entry.stretches(),
                CheckIn.NONE,
                "",
                "");
        assertThat(SampleEntries.text(new Line.Kept(at)))
                .contains("\"start\":\"" + written + "\",\"end\":\"" + written + "\",")
                .contains("\"checkIn\":{},");
    }

    @Test
    void nothingIsRefusedThatReadingWouldRefuse() {
        Entry entry = SampleEntries.entry(1);
        Entry odd = new Entry(
                entry.id(),
                0,
                entry.start(),
                entry.end(),
                "",
                "x".repeat(301),
                false,
                Duration.ofDays(30),
                List.of(),
                CheckIn.NONE,
                "x".repeat(Entry.LONGEST_NOTE + 1),
                "");
        assertThat(SampleEntries.text(new Line.Kept(odd)))
                .contains("\"revision\":0,", "x".repeat(Entry.LONGEST_NOTE + 1), "\"activeSeconds\":2592000,");
    }
}
