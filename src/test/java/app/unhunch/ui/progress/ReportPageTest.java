package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportPageTest {

    @Test
    void aNoteThatFitsIsNotShortened() {
        String note = "\uD83D\uDE42".repeat(80);

        assertThat(ReportPage.shortened(note)).isEqualTo(note);
    }

    @Test
    void aLongNoteIsShortenedBetweenCharactersAndNotWithinAnEmoji() {
        String most = "x".repeat(158);

        assertThat(ReportPage.shortened(most + "yz!")).isEqualTo(most + "y…");
        assertThat(ReportPage.shortened(most + "\uD83D\uDE42!")).isEqualTo(most + "…");
        assertThat(ReportPage.shortened("x".repeat(155) + "\uD83D\uDC68\u200D\uD83D\uDC69!"))
                .isEqualTo("x".repeat(155) + "…");
    }
}
