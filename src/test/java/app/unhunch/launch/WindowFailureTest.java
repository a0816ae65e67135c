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
                Arguments.of(
                        new UnsupportedOperationException("Unable to open DISPLAY"),
                        NoWindowException.Reason.NO_DISPLAY),
                Arguments.of(
                        new UnsupportedOperationException("Unable to load glass GTK library."),
                        NoWindowException.Reason.NO_GTK),
                Arguments.of(
                        new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path: /usr/lib")),
                        NoWindowException.Reason.NO_GTK),
                Arguments.of(new RuntimeException("No toolkit found"), NoWindowException.Reason.UNKNOWN),
                Arguments.of(new NoClassDefFoundError(), NoWindowException.Reason.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatIsMissingIsKnownFromWhatTheToolkitThrows(Throwable failure, NoWindowException.Reason reason) {
        assertThat(WindowFailure.isOurs(failure)).isFalse();
        assertThat(WindowFailure.reason(failure)).isEqualTo(reason);
    }

    @Test
    void aFaultOfOurOwnWindowIsNotTakenForAMissingDisplay() {
        Throwable fault = new RuntimeException("Exception in Application start method", new NullPointerException());
        assertThat(WindowFailure.isOurs(fault)).isTrue();
    }
}
