package app.unhunch.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Told;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    private final ProblemReport report = new ProblemReport("mine.json");

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "Child’s Pose", "🧘", "\n\n"})
    void textIsReadAsItIs(String text) {
        assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8), report)).isEqualTo(text);
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoPartOfTheText() {
        assertThat(Utf8.decode("\uFEFF{\uFEFF}".getBytes(StandardCharsets.UTF_8), report))
                .isEqualTo("{\uFEFF}");
    }

    @Test
    void aWrongByteIsReportedWhereItStandsAndNeverReplaced() {
        byte[] latin = "{\n  \"na\u00efve\"".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Utf8.decode(latin, report)).isNull();
        assertThat(report.problems())
                .extracting(English::told)
                .containsExactly(new Told(
                        "mine.json",
                        2,
                        6,
                        "",
                        "Byte 7 of this file (0xEF) is not UTF-8 text.",
                        "Save the file again with the encoding UTF-8."));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsReported() {
        assertThat(Utf8.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x80}, report))
                .isNull();
        assertThat(report.problems()).hasSize(1);
    }
}
