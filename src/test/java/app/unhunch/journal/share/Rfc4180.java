package app.unhunch.journal.share;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as strictly as RFC 4180 has them.
final class Rfc4180 {

    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    /// Every row ends with CRLF, the last one too; anything else is an error.
    static List<List<String>> parse(String text) {
        return new Rfc4180(text).rows();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = new ArrayList<>(List.of(cell()));
            while (text.startsWith(",", at)) {
                at++;
                row.add(cell());
            }
            expect("\r\n");
            rows.add(row);
        }
        return rows;
    }

    private String cell() {
        return text.startsWith("\"", at) ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\"\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        expect("\"");
        while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
            if (at >= text.length()) {
                throw new AssertionError("a quotation mark is missing at the end");
            }
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        expect("\"");
        return cell.toString();
    }

    private void expect(String next) {
        if (!text.startsWith(next, at)) {
            throw new AssertionError("unexpected at " + at + ": " + text.substring(at));
        }
        at += next.length();
    }
}
