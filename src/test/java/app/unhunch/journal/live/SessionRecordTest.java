package app.unhunch.journal.live;

import static app.unhunch.journal.live.Followed.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import app.unhunch.journal.store.LineReader;
import app.unhunch.journal.store.UnusableLineException;
import app.unhunch.session.Command;
import app.unhunch.session.SampleRoutines;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SessionRecordTest {

    private static final Timeline TIMELINE = Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE);

    @Test
    void allThatIsKeptOfASessionIsKnownInTheEnd() {
        Followed followed = new Followed(TIMELINE);
        followed.finish();
        Entry entry = followed.entry(START.plusSeconds(185).plusNanos(900_000_000));
        assertThat(entry)
                .isEqualTo(new Entry(
                        new UUID(0, 1),
                        1,
                        START,
                        START.plusSeconds(185),
                        "sample",
                        "Sample",
                        true,
                        TIMELINE.length(),
                        entry.stretches(),
                        new CheckIn(4, null),
                        "",
                        "1.2.3"));
        assertThat(entry.stretches()).hasSize(3);
    }

    @Test
    void pausesMakeASessionLongerButNobodyMoreActive() {
        Followed followed = new Followed(TIMELINE);
        followed.advance(20.7);
        followed.press(Command.PAUSE);
        followed.advance(600);
        followed.press(Command.STOP);
        Entry entry = followed.entry(START.plusSeconds(620));
        assertThat(entry.finished()).isFalse();
        assertThat(entry.active()).hasSeconds(20);
        assertThat(entry.end()).isEqualTo(START.plusSeconds(620));
    }

    @Test
    void itIsWrittenToTheSecondAndReadAgain() throws UnusableLineException {
        OffsetDateTime now = OffsetDateTime.parse("2026-05-04T09:00:00.987654321-09:30");
        SessionRecord record = new SessionRecord(new UUID(0, 2), now, TIMELINE, null, "1.2.3");
        Entry entry = record.entry(new Session(TIMELINE), now.plusNanos(500_000_000));
        assertThat(record.id()).isEqualTo(entry.id());
        assertThat(entry.start()).isEqualTo("2026-05-04T09:00:00-09:30");
        assertThat(entry.end()).isEqualTo("2026-05-04T09:00:01-09:30");
        assertThat(entry.checkIn()).isEqualTo(CheckIn.NONE);
        byte[] bytes = SampleEntries.text(new Line.Kept(entry)).getBytes(StandardCharsets.UTF_8);
        assertThat(new LineReader().read(bytes, bytes.length)).isEqualTo(new Line.Kept(entry));
    }

    @Test
    void whoeverTravelsEndsWhereTheyAre() {
        Followed followed = new Followed(TIMELINE);
        followed.finish();
        OffsetDateTime there = START.plusSeconds(400).withOffsetSameInstant(ZoneOffset.ofHours(-5));
        OffsetDateTime end = followed.entry(there).end();
        assertThat(end).isEqualTo(there);
        assertThat(end.getOffset()).isEqualTo(there.getOffset());
    }

    @Property
    void noClockThatWasSetMakesASessionShorterThanItWas(
            @ForAll @IntRange(max = 190_000) int millis,
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long off,
            @ForAll @IntRange(min = -18, max = 18) int hours) {
        Followed followed = new Followed(TIMELINE);
        followed.advance(Duration.ofMillis(millis));
        OffsetDateTime now = START.plusSeconds(off).withOffsetSameInstant(ZoneOffset.ofHours(hours));
        Entry entry = followed.entry(now);
        assertThat(entry.start()).isEqualTo(START);
        assertThat(entry.end()).isAfterOrEqualTo(entry.start().plus(entry.active()));
        if (now.isAfter(START.plusMinutes(3))) {
            assertThat(entry.end()).isEqualTo(now);
        }
    }
}
