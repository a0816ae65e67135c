package app.unhunch.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    /// A tenth of a second for each letter.
    private static final Lengths LETTERS = words -> Duration.ofMillis(100L * words.length());

    private static Prompt.Line line(long at, long until, String... forms) {
        return new Prompt.Line(
                Duration.ofMillis(at), Priority.INSTRUCTION, List.of(forms), false, Duration.ofMillis(until));
    }

    private static Optional<String> words(Prompt.Line line, long free) {
        return Choice.of(line, Duration.ofMillis(free), LETTERS).map(Choice::words);
    }

    @Test
    void theLongestFormThatFitsIsSaid() {
        assertThat(words(line(1000, 5000, "x".repeat(30), "x".repeat(10), "x"), 0))
                .hasValue("x".repeat(30));
        assertThat(words(line(1000, 3000, "x".repeat(30), "x".repeat(10), "x"), 0))
                .hasValue("x".repeat(10));
        assertThat(words(line(1000, 1300, "x".repeat(30), "x".repeat(10), "x"), 0))
                .hasValue("x");
    }

    @Test
    void aLineThatDoesNotFitInAnyFormIsDropped() {
        assertThat(words(line(1000, 1200, "x".repeat(30), "xx"), 0)).isEmpty();
    }

    @Test
    void betweenTheEndOfALineAndTheNextMomentLiesASilence() {
        assertThat(words(line(1000, 2149, "x".repeat(10), "x"), 0)).hasValue("x");
        assertThat(words(line(1000, 2150, "x".repeat(10), "x"), 0)).hasValue("x".repeat(10));
    }

    @Test
    void aLineWaitsForTheOneBeforeButNotForLong() {
        assertThat(Choice.of(line(1000, 9000, "x"), Duration.ofMillis(1100), LETTERS))
                .hasValueSatisfying(said -> assertThat(said.start()).isEqualTo(Duration.ofMillis(1250)));
        assertThat(words(line(1000, 9000, "x"), 1101)).isEmpty();
    }

    @Test
    void withNothingBeforeItALineBeginsAtItsMoment() {
        assertThat(Choice.of(line(1000, 9000, "x"), Duration.ofMillis(850), LETTERS))
                .hasValueSatisfying(said -> {
                    assertThat(said.start()).isEqualTo(Duration.ofSeconds(1));
                    assertThat(said.end()).isEqualTo(Duration.ofMillis(1100));
                });
    }
}
