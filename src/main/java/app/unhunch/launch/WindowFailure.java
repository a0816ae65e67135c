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

    /// One sentence for the person: what is missing, and what happens instead.
    static String sentence(Throwable failure) {
        return reason(failure) + ", so Unhunch coaches you here in the terminal.";
    }

    private static String reason(Throwable failure) {
        if (mentions(failure, "Unable to open DISPLAY")) {
            return "No display could be opened";
        }
        if (mentions(failure, "GTK") || mentions(failure, "glassgtk3")) {
            return "The window needs GTK 3, which is missing (install libgtk-3-0 on Debian or Ubuntu, gtk3 on Fedora"
                    + " or Arch)";
        }
        return "The window could not be opened";
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
