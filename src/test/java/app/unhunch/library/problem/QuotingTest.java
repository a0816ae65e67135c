package app.unhunch.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotingTest {

    @Test
    void whatIsQuotedFromAFileIsShortenedButNotWithinAnEmoji() {
        assertThat(Quoting.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Quoting.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Quoting.shortened("x".repeat(59) + "🙂")).isEqualTo("x".repeat(59) + "…");
        assertThat(Quoting.shortened("x".repeat(57) + "👩‍👧")).isEqualTo("x".repeat(57) + "…");
    }
}
