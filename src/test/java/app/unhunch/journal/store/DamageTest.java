package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.id;
import static app.unhunch.journal.SampleEntries.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.Unread.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A bad line stands between good ones.
class DamageTest {

    @TempDir
    Path folder;

    private Path file;
    private JournalFolder desk;

    /// A bad line.
    ///
    /// @param bytes one in each character, so that what is no UTF-8 stays what it is
    record Bad(String name, Reason reason, String bytes) {

        byte[] written() {
            return bytes.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> bad() {
        String line = new String(text(4).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Stream.of(
                new Bad("plain text", Reason.GARBAGE, "Dear diary, my neck"),
                new Bad("no UTF-8 inside", Reason.GARBAGE, line.replace("note 1", "\u00e4\u00ff")),
                new Bad("no UTF-8 at all", Reason.GARBAGE, "\u00ff\u00fe\u0080\u0007{\u00c0}"),
                new Bad("zeros", Reason.GARBAGE, "\0".repeat(3000)),
                new Bad("two in one", Reason.GARBAGE, line + line),
                new Bad("brackets", Reason.GARBAGE, "[".repeat(100_000) + "]".repeat(100_000)),
                new Bad("spaces", Reason.GARBAGE, "   "),
                new Bad("a torn one", Reason.CUT_OFF, line.substring(0, 200)),
                new Bad("a newer version", Reason.NEWER, line.replace("Version\":1", "Version\":2")),
                new Bad("a wrong type", Reason.WRONG, line.replace("true", "\"yes\"")),
                new Bad("an empty object", Reason.WRONG, "{}"),
                new Bad("two megabytes", Reason.TOO_LONG, line.replace("note 1", "x".repeat(1 << 21))));
    }

    @BeforeEach
    void setUp() {
        file = folder.resolve("desk.jsonl");
        desk = new JournalFolder(folder, "desk");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadLineIsToldAndTheGoodOnesAreRead(Bad bad) throws IOException {
        write(text(1) + "\n\n", bad.written(), "\n" + text(2) + "\n" + text(3));
        Journal journal = desk.read();
        assertThat(journal.entries()).containsExactly(entry(1), entry(2), entry(3));
        assertThat(journal.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.file()).isEqualTo(file);
            assertThat(unread.line()).isEqualTo(3);
            assertThat(unread.reason()).isEqualTo(bad.reason());
        });
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadLineStaysAsItIsWhateverIsAddedOrDeleted(Bad bad) throws IOException {
        write(text(1) + "\n" + text(2) + "\n", bad.written(), "\n" + text(3) + "\n");
        Line.Tombstone gone = new Line.Tombstone(id(2), 2);
        desk.append(List.of(gone));
        desk.purge();
        assertThat(Files.readAllBytes(file))
                .isEqualTo(bytes(text(1) + "\n", bad.written(), "\n" + text(3) + "\n" + text(gone) + "\n"));
    }

    @Test
    void theEndsThatAnEditorGaveToLinesAndItsEmptyLinesStayToo() throws IOException {
        Line.Tombstone gone = new Line.Tombstone(id(2), 2);
        write("\r\n" + text(1) + "\r\n" + text(2) + "\r\n\n", new byte[0], "no session\r\n" + text(gone) + "\r\ntorn");
        assertThat(desk.read().entries()).containsExactly(entry(1));
        desk.purge();
        assertThat(Files.readString(file))
                .isEqualTo("\r\n" + text(1) + "\r\n\nno session\r\n" + text(gone) + "\r\ntorn");
    }

    @Test
    void whatWasReadIsNotWrittenBack() throws IOException {
        // Known to a later version that kept the number of this one.
        String more = text(1).replace("\"finished\"", "\"mood\" : 5, \"finished\"");
        Files.writeString(file, more + "\n" + text(2) + "\n");
        desk.append(List.of(new Line.Tombstone(id(2), 2)));
        desk.purge();
        assertThat(Files.readString(file)).startsWith(more + "\n");
        assertThat(desk.read().entries()).containsExactly(entry(1));
    }

    private void write(String before, byte[] bad, String after) throws IOException {
        Files.write(file, bytes(before, bad, after));
    }

    private static byte[] bytes(String before, byte[] bad, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bad);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
