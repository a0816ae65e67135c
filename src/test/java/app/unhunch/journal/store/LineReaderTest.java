package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import app.unhunch.journal.Unread.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

    private final LineReader reader = new LineReader();

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        "schemaVersion":1,; ; schemaVersion
        "schemaVersion":1; "schemaVersion":"1"; schemaVersion
        "schemaVersion":1; "schemaVersion":0; schemaVersion
        "id":"00000000-; "id":"0-; id
        "id":"00000000-; "id":"0000000x-; id
        "id":"00000000-; "no":"00000000-; id
        "id":"00000000-0000-0007-0000-000000000001"; "id":"0-0-7-0-1"; id
        "id":"00000000-0000-0007-0000-000000000001"; "id":"AAAAAAAAAAcAAAAAAAAAAQ=="; id
        "revision":1; "revision":0; revision
        "revision":1; "revision":"1"; revision
        "revision":1; "revision":1.5; revision
        "revision":1; "revision":1e2; revision
        "revision":1; "revision":null; revision
        "revision":1; "revision":99999999999; revision
        2026-05-04T09:00:00+02:00; 2026-05-04T09:00:00; start
        2026-05-04T09:00:00+02:00; 2026-02-30T09:00:00Z; start
        2026-05-04T09:00:00+02:00; 1777878000; start
        "2026-05-04T09:00:00+02:00"; 1777878000; start
        2026-05-04T09:00:00+02:00; 1969-05-04T09:00:00Z; start
        2026-05-04T09:02:00+02:00; +12026-05-04T09:02:00Z; end
        2026-05-04T09:02:00+02:00; soon; end
        "name":"Upper back"; "name":["Upper back"]; routine.name
        {"id":"upper-back-five","name":"Upper back"}; "upper-back-five"; routine
        "finished":true; "finished":"true"; finished
        "activeSeconds":118; "activeSeconds":-1; activeSeconds
        "activeSeconds":118; "activeSeconds":86401; activeSeconds
        "stretches":[; "stretches":[7,; stretches[0]
        "stretches":[; "stretches":[null,; stretches[0]
        "stretches":[; "stretches":1,"more":[; stretches
        "name":"Open chest 🙂"; "name":7; stretches[1].name
        "variant":"chair"; "variant":null; stretches[1].variant
        "planned":{"both":{"seconds":30}}; "planned":30; stretches[0].planned
        "planned":{"both":{"seconds":30}}; "planned":{"both":30}; stretches[0].planned.both
        "planned":{"both":{"seconds":30}}; "planned":{"both":{"seconds":-1}}; stretches[0].planned.both.seconds
        "planned":{"both":{"seconds":30}}; "planned":{"both":{"seconds":86401}}; stretches[0].planned.both.seconds
        "planned":{"both":{"seconds":30}}; "planned":{"both":{"reps":3}}; stretches[0].planned.both.seconds
        "planned":{"left":{"seconds":16,"reps":2}; "planned":{"left":{"seconds":16,"reps":-1}; stretches[1].planned.left.reps
        "planned":{"left":{"seconds":16,"reps":2}; "planned":{"left":{"seconds":16,"reps":""}; stretches[1].planned.left.reps
        "done":{"both":; "did":{"both":; stretches[0].done
        "outcome":"done"; "outcome":"Done"; stretches[0].outcome
        "outcome":"done"; "outcome":"done","pains":[{"level":11,"response":"easier"}]; stretches[0].pains[0].level
        "outcome":"done"; "outcome":"done","pains":[{"level":1,"response":"Easier"}]; stretches[0].pains[0].response
        "outcome":"done"; "outcome":"done","pains":[{"place":"toe","response":"easier"}]; stretches[0].pains[0].place
        "outcome":"skipped"; "outcome":true; stretches[1].outcome
        "checkIn":{"before":3}; "checkIn":3; checkIn
        "checkIn":{"before":3}; "checkIn":{"before":11}; checkIn.before
        "checkIn":{"before":3}; "checkIn":{"after":"3"}; checkIn.after
        "note":"note 1"; "note":7; note
        "application":"1.2.3"; "application":1; application
        """)
    void aWrongValueIsNamedByItsPath(String right, String wrong, String path) {
        assertUnusable(changed(right, wrong == null ? "" : wrong), Reason.WRONG, path);
    }

    @Test
    void aNoteOrANameThatIsTooLongIsWrong() {
        assertUnusable(changed("note 1", "x".repeat(Entry.LONGEST_NOTE + 1)), Reason.WRONG, "note");
        assertUnusable(changed("Rest back", "x".repeat(301)), Reason.WRONG, "stretches[0].name");
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        "revision":4; "revision":0; revision
        "revision":4; "revision":"4"; revision
        "id":"00000000-; "id":"0-; id
        true; 1; deleted
        """)
    void soItIsInALineThatDeletesASession(String right, String wrong, String path) {
        String line = SampleEntries.text(new Line.Tombstone(SampleEntries.id(1), 4));
        assertThat(line).contains(right);
        assertUnusable(line.replace(right, wrong), Reason.WRONG, path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        "revision":1; "revision":2147483647
        2026-05-04T09:00:00+02:00; 1970-01-01T00:00:00+18:00
        2026-05-04T09:02:00+02:00; 9999-12-31T23:59:59.999999999-18:00
        "activeSeconds":118; "activeSeconds":0
        "activeSeconds":118; "activeSeconds":86400
        {"seconds":30}; {"seconds":0,"reps":86400}
        {"seconds":30}; {"seconds":86400}
        {"before":3}; {"before":0,"after":10}
        """)
    void aValueAtItsBoundIsReadAndWrittenAgain(String usual, String bound) throws UnusableLineException {
        String line = changed(usual, bound);
        assertThat(SampleEntries.text(read(line))).isEqualTo(line);
    }

    @Test
    void theLongestNoteAndTheLongestNameAreReadAndWrittenAgain() throws UnusableLineException {
        String note = changed("note 1", "x".repeat(Entry.LONGEST_NOTE));
        assertThat(SampleEntries.text(read(note))).isEqualTo(note);
        String name = changed("Rest back", "x".repeat(300));
        assertThat(SampleEntries.text(read(name))).isEqualTo(name);
    }

    @Test
    void whatANewerVersionWroteIsToldWithTheNameOfThatVersion() {
        assertUnusable(changed("\"schemaVersion\":1", "\"schemaVersion\":2"), Reason.NEWER, "1.2.3");
        assertUnusable("{\"schemaVersion\":2,\"other\":[]}", Reason.NEWER, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        "finished":true; "finished":true,"mood":{"a":[1]}
        "done":{; "done":{"middle":{},
        "checkIn":{; "checkIn":{"during":99,
        """)
    void whatItDoesNotKnowItPassesOver(String before, String with) throws UnusableLineException {
        assertThat(read(changed(before, with))).isEqualTo(SampleEntries.kept(1));
    }

    @Test
    void whatNeedNotBeToldMayBeMissing() throws UnusableLineException {
        String bare = changed("\"checkIn\":{\"before\":3},\"note\":\"note 1\",", "");
        Entry entry = ((Line.Kept) read(bare)).entry();
        assertThat(entry.checkIn()).isEqualTo(CheckIn.NONE);
        assertThat(entry.note()).isEmpty();
        assertThat(entry.stretches()).isEqualTo(SampleEntries.entry(1).stretches());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        "note":"note 1"; "note":null
        "checkIn":{"before":3}; "checkIn":null
        "checkIn":{"before":3}; "checkIn":{"before":null}
        "both":{"seconds":30}; "both":null
        "reps":2; "reps":null
        """)
    void whatNeedNotBeToldMayBeNull(String told, String untold) throws UnusableLineException {
        String key = told.substring(0, told.indexOf(':') + 1);
        assertThat(read(changed(told, untold))).isEqualTo(read(changed(key, key.replace("\":", "-not\":"))));
    }

    @Test
    void aMarkAtTheStartOfAFileIsNoMistake() throws UnusableLineException {
        assertThat(read("\ufeff" + SampleEntries.text(1))).isEqualTo(SampleEntries.kept(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"id":              | CUT_OFF
        {"id":1,            | CUT_OFF
        {"finished":tru     | CUT_OFF
        {"a":"}             | CUT_OFF
        {"a":{}             | CUT_OFF
        {"a":1}{"a":1}      | GARBAGE
        {"a" 1}             | GARBAGE
        [{"a":1}]           | GARBAGE
        [1                  | CUT_OFF
        null                | GARBAGE
        17                  | GARBAGE
        "hello"             | GARBAGE
        hello               | GARBAGE
        """)
    void whatIsNoObjectOfJsonIsEitherCutOffOrGarbage(String line, Reason reason) {
        assertThat(unusable(line).reason()).isEqualTo(reason);
    }

    @Test
    void itIsSaidWhereTheMistakeIs() {
        assertThat(unusable("{\"a\":1, b}").column()).isEqualTo(9);
    }

    private void assertUnusable(String line, Reason reason, String detail) {
        UnusableLineException e = unusable(line);
        assertThat(e.reason()).isEqualTo(reason);
        assertThat(e.detail()).isEqualTo(detail);
    }

    private UnusableLineException unusable(String line) {
        return catchThrowableOfType(UnusableLineException.class, () -> read(line));
    }

    private Line read(String line) throws UnusableLineException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return reader.read(bytes, bytes.length);
    }

    /// The line of a session with something else in one place.
    private static String changed(String from, String to) {
        String line = SampleEntries.text(1);
        int at = line.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        return line.substring(0, at) + to + line.substring(at + from.length());
    }
}
