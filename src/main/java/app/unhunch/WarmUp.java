package app.unhunch;

import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

/// What Java prepares when it is first asked for, and Home needs for its first frame: asked for while the toolkit
/// starts, so that the window does not wait for it.
final class WarmUp {

    private WarmUp() {}

    static void run() {
        Locale locale = Locale.getDefault();
        // How numbers and times of day are written here.
        Times.inWords(Duration.ofMinutes(1), new Texts(locale));
        new Times(Clock.system(ZoneId.systemDefault()), locale).after(Duration.ZERO);
        // JavaFX copies each typeface into a file with a name that nobody can guess.
        new SecureRandom();
    }
}
