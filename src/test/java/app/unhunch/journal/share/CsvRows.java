package app.unhunch.journal.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An export, read back.
final class CsvRows {

    private CsvRows() {}

    /// All its rows, that of the titles first.
    static List<List<String>> rows(List<Entry> sessions) {
        String text = Export.csv(sessions, TestTexts.english());
        assertThat(text).startsWith("\uFEFF");
        return Rfc4180.parse(text.substring(1));
    }

    /// The one row of one session, by the titles.
    static Map<String, String> row(Entry session) {
        List<List<String>> rows = rows(List.of(session));
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            row.put(rows.getFirst().get(i), rows.get(1).get(i));
        }
        return row;
    }
}
