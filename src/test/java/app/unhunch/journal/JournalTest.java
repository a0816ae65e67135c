package app.unhunch.journal;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.id;
import static app.unhunch.journal.SampleEntries.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JournalTest {

    /// Of each session up to some revision; the last one may be its end.
    @Property
    void theHighestRevisionCountsInWhateverOrderTheLinesStand(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 4) Integer> revisions,
            @ForAll boolean deleted,
            @ForAll Random random) {
        List<Line> lines = new ArrayList<>();
        List<Entry> expected = new ArrayList<>();
        for (int number = 0; number < revisions.size(); number++) {
            for (int revision = 1; revision <= revisions.get(number); revision++) {
                lines.add(new Line.Kept(entry(number, revision)));
            }
            if (deleted && number % 2 == 0) {
                lines.add(new Line.Tombstone(id(number), revisions.get(number) + 1));
            } else {
                expected.add(entry(number, revisions.get(number)));
            }
        }
        Collections.shuffle(lines, random);
        assertThat(Journal.of(lines, List.of()).entries()).isEqualTo(expected);
        int half = lines.size() / 2;
        Journal grown = Journal.of(lines.subList(0, half), List.of()).with(lines.subList(half, lines.size()));
        assertThat(grown.entries()).isEqualTo(expected);
    }

    @Test
    void whatTwoMachinesChangedAtOnceStaysDeletedWhenOneOfThemDeletedIt() {
        Line told = new Line.Kept(entry(1, 2));
        Line gone = new Line.Tombstone(id(1), 2);
        assertThat(Journal.of(List.of(told, gone), List.of()).entries()).isEmpty();
        assertThat(Journal.of(List.of(gone, told), List.of()).entries()).isEmpty();
    }

    @Test
    void aSessionThatIsBroughtBackIsThereAgain() {
        Journal journal = Journal.EMPTY.with(List.of(kept(1), new Line.Tombstone(id(1), 2)));
        assertThat(journal.entries()).isEmpty();
        assertThat(journal.with(List.of(new Line.Kept(entry(1, 3)))).entries()).containsExactly(entry(1, 3));
    }

    @Test
    void sessionsAreInTheOrderInWhichTheyHappenedWhateverTheClockOnTheWallSaid() {
        Entry before = entry(1);
        Entry after = at(entry(2), "2026-05-04T07:30:00-05:00");
        Entry earlier = at(entry(3), "2026-05-04T12:00:00+13:00");
        Journal journal =
                Journal.EMPTY.with(List.of(new Line.Kept(after), new Line.Kept(before), new Line.Kept(earlier)));
        assertThat(journal.entries()).containsExactly(earlier, before, after);
        assertThat(journal.last()).contains(after);
    }

    @Test
    void sessionsOfOneMomentStandInTheOrderOfTheirIds() {
        String moment = "2026-05-04T08:00:00Z";
        List<Entry> ordered = List.of(at(entry(1), moment), at(entry(2), moment), at(entry(3), moment));
        Journal journal = Journal.EMPTY.with(
                ordered.reversed().stream().map(Line.Kept::new).toList());
        assertThat(journal.entries()).isEqualTo(ordered);
    }

    @Test
    void aDeletedSessionIsKnownSoThatItIsNotTakenInAgain() {
        Journal journal = Journal.EMPTY.with(List.of(kept(1), kept(2), new Line.Tombstone(id(2), 5)));
        assertThat(journal.knows(id(1))).isTrue();
        assertThat(journal.knows(id(2))).isTrue();
        assertThat(journal.knows(id(3))).isFalse();
        assertThat(journal.revision(id(1))).isEqualTo(1);
        assertThat(journal.revision(id(2))).isEqualTo(5);
        assertThat(journal.revision(id(3))).isZero();
        assertThat(journal.gone(id(1))).isFalse();
        assertThat(journal.gone(id(2))).isTrue();
    }

    @Test
    void anEmptyJournalHasNoLastSession() {
        assertThat(Journal.EMPTY.last()).isEmpty();
        assertThat(Journal.EMPTY.entries()).isEmpty();
        assertThat(Journal.EMPTY.unread()).isEmpty();
    }

    private static Entry at(Entry entry, String start) {
        return new Entry(
                entry.id(),
                1,
                OffsetDateTime.parse(start),
                entry.end(),
                "",
                "",
                true,
                entry.active(),
                List.of(),
                CheckIn.NONE,
                "",
                "");
    }
}
