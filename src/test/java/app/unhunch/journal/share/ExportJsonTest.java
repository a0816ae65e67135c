package app.unhunch.journal.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.Made;
import app.unhunch.journal.store.JournalFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportJsonTest {

    @TempDir
    Path folder;

    @Test
    void theSessionsOfAYearComeBackEqual() throws IOException {
        List<Entry> many = SampleJournal.many(LocalDate.of(2026, 6, 17));
        assertThat(back(Export.json(many))).isEqualTo(many);
    }

    @Test
    void anOddNoteComesBackEqual() throws IOException {
        String note = "\"quoted\" \\ / \u0000 \u2028 \r\n\t 漢 \uD83D\uDE42 </script> =1+1";
        List<Entry> one = List.of(Made.at("2026-10-25T01:30:00+05:45").told(new CheckIn(0, 10), note));
        assertThat(back(Export.json(one))).isEqualTo(one);
    }

    @Test
    void itIsAnObjectThatAPersonCanRead() {
        String text = Export.json(SampleJournal.few(LocalDate.of(2026, 6, 17)));
        assertThat(text).startsWith("{").endsWith("}\n");
        assertThat(text.lines()).hasSizeGreaterThan(100);
        assertThat(JsonMapper.shared().readTree(text).propertyNames()).containsExactly("sessions");
    }

    @Test
    void noSessionsAreAnEmptyList() {
        assertThat(JsonMapper.shared().readTree(Export.json(List.of())).path("sessions"))
                .isEmpty();
    }

    /// Each of them as a line of a journal.
    private List<Entry> back(String json) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode session : JsonMapper.shared().readTree(json).path("sessions")) {
            lines.add(session.toString());
        }
        Files.write(folder.resolve("back.jsonl"), lines);
        Journal journal = new JournalFolder(folder, "back").read();
        assertThat(journal.unread()).isEmpty();
        return journal.entries();
    }
}
