package app.unhunch.journal.share;

import static app.unhunch.journal.share.CsvRows.row;
import static app.unhunch.journal.share.CsvRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.session.Outcome;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write, and what a spreadsheet makes of it.
class ExportTextTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:05:00+01:00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "  =1",
                "\t=1",
                "\r\n=1",
                "\u00A0@a",
                "\u3000-1",
                "\u200B=1",
                "\u0000=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "=a\r\nb"
            })
    void whatASpreadsheetWouldTakeForAFormulaIsMadeHarmless(String text) {
        Entry session = Made.session(START, text, Made.stretched(text, Made.both(1), PerSide.NONE, Outcome.HURT))
                .told(CheckIn.NONE, text);
        assertThat(row(session))
                .containsEntry("note", "'" + text)
                .containsEntry("routine", "'" + text)
                .containsEntry("hurt", "'" + text)
                .containsKey("'" + text + " (s)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slept badly.",
                "1-2",
                "a=b",
                "'quoted'",
                "a;b",
                "say \"ah\"",
                "two\nlines",
                " blank ",
                "ümläut 漢"
            })
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(row(Made.session(START, text).told(CheckIn.NONE, text)))
                .containsEntry("note", text)
                .containsEntry("routine", text);
    }

    @Property
    void anyTextComesBackAndNoneRuns(@ForAll("texts") String note, @ForAll("texts") String name) {
        Entry session = Made.session(
                        START, name, new Stretched("id", name, "mat", Made.both(9), Made.both(9), Outcome.SKIPPED))
                .told(CheckIn.NONE, note);
        List<List<String>> rows = rows(List.of(session));
        assertThat(rows).hasSize(2);
        List<String> row = rows.get(1);
        comesBack(row.get(10), note);
        comesBack(row.get(3), name);
        comesBack(row.get(8), name);
        comesBack(rows.getFirst().get(11), name + " (s)");
        assertThat(row.get(11)).isEqualTo("9");
    }

    private static void comesBack(String cell, String text) {
        assertThat(cell).isIn(text, "'" + text);
        assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("+");
        assertThat(cell.strip()).doesNotStartWith("-").doesNotStartWith("@");
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            assertThat(cell).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars(',', ';', '"', '\r', '\n', '\t', ' ', '=', '+', '-', '@', '\'', 'a', '\u00A0')
                .ofMaxLength(12);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(20));
    }
}
