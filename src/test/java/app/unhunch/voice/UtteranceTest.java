package app.unhunch.voice;

import static app.unhunch.voice.process.SampleLines.line;
import static app.unhunch.voice.process.SampleLines.spokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceTest {

    @Test
    void whatNoVoiceCanSayBecomesASpace() {
        assertThat(line("one\ntwo\r\n\tthree\0four\u0001five\u2028six\ue000seven\ud800")
                        .words())
                .isEqualTo("one two three four five six seven");
    }

    @Test
    void squareBracketsCannotBeCommands() {
        assertThat(line("[[p'ut]] [[[rate 500]]]").words()).isEqualTo("((p'ut)) (((rate 500)))");
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        String words = "Arms “wide” – 100 % gentle; naïve, 深呼吸, 🧘‍♀️ & <b>$(x)</b>";
        assertThat(line(words).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--version", "?", "", "../../etc/passwd", "gmw/../../x", "/etc/passwd", "a\nb"})
    void aNameThatNoVoiceCanHaveCountsAsNone(String name) {
        assertThat(spokenBy(name, "hello").voice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmw/en-US", "Eddy (English (US))", "Microsoft Zira Desktop", "Élodie", "en-us+f3"})
    void theNamesThatVoicesHaveAreKept(String name) {
        assertThat(spokenBy(name, "hello").voice()).isEqualTo(name);
    }

    @Test
    void thereIsSomethingToSayAndNotTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> line(" \n\0 "));
        assertThatIllegalArgumentException().isThrownBy(() -> line("x".repeat(301)));
        assertThat(line("x".repeat(300)).words()).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 261, -1, Integer.MAX_VALUE})
    void nobodyCouldFollowThatSpeed(int wordsPerMinute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Utterance("hello", "", wordsPerMinute, Locale.US))
                .withMessageContaining("100 to 260");
    }
}
