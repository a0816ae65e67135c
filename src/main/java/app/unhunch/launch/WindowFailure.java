package app.unhunch.launch;

import java.util.Objects;
import java.util.stream.Stream;

/// Tells why JavaFX did not start, from what it throws: it has no types for this, only messages.
final class WindowFailure {

    private WindowFailure() {}

    /// Whether JavaFX did start and the fault is in our own application.
    static boolean isOurs(Throwable failure) {
        return messages(failure)
                .anyMatch(m -> m.startsWith("Exception in Application")
                        || m.startsWith("Unable to construct Application instance"));
    }

    /// What is missing.
    static NoWindowException.Reason reason(Throwable failure) {
        if (mentions(failure, "Unable to open DISPLAY")) {
            return NoWindowException.Reason.NO_DISPLAY;
        }
        return mentions(failure, "GTK") || mentions(failure, "glassgtk3")
                ? NoWindowException.Reason.NO_GTK
                : NoWindowException.Reason.UNKNOWN;
    }

    private static boolean mentions(Throwable failure, String words) {
        return messages(failure).anyMatch(m -> m.contains(words));
    }

    private static Stream<String> messages(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull);
    }
}
