package app.unhunch.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The failures are those that JavaFX 26 was seen to throw.
class WindowFailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnsupportedOperationException("Unable to open DISPLAY"), "No display could be opened"),
                Arguments.of(
                        new UnsupportedOperationException("Unable to load glass GTK library."),
                        "install libgtk-3-0 on Debian or Ubuntu, gtk3 on Fedora or Arch"),
                Arguments.of(
                        new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path: /usr/lib")),
                        "install libgtk-3-0"),
                Arguments.of(new RuntimeException("No toolkit found"), "The window could not be opened"),
                Arguments.of(new NoClassDefFoundError(), "The window could not be opened"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPersonReadsOneSentenceThatSaysWhatIsMissingAndWhatHappens(Throwable failure, String words) {
        assertThat(WindowFailure.isOurs(failure)).isFalse();
        assertThat(WindowFailure.sentence(failure))
                .contains(words)
                .endsWith(", so Unhunch coaches you here in the terminal.")
                .doesNotContain("\n", "Exception", "Error");
    }

    @Test
    void aFaultOfOurOwnWindowIsNotTakenForAMissingDisplay() {
        Throwable fault = new RuntimeException("Exception in Application start method", new NullPointerException());
        assertThat(WindowFailure.isOurs(fault)).isTrue();
    }
}
