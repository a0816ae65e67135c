package app.unhunch;

import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What Java and JavaFX prepare when they are first asked for it, and Home needs for its first frames: asked for while
/// the toolkit starts, so that the window does not wait for it.
final class WarmUp {

    private WarmUp() {}

    static void beforeTheFirstFrame() {
        observe();
        // The words of the interface, and the time where the person is.
        new Texts(Locale.getDefault());
        times().now();
        // JavaFX copies each typeface into a file with a name that nobody can guess.
        new SecureRandom();
    }

    /// What the second one needs, while the first one is made.
    static void beforeTheSecond() {
        // How times of day are written here.
        times().after(Duration.ZERO);
    }

    private static Times times() {
        return new Times(Clock.system(ZoneId.systemDefault()), Locale.getDefault());
    }

    /// The code of a lambda in an interface is made anew at each start; there is one for each way to watch a value.
    private static void observe() {
        ObservableValue<String> value = new SimpleObjectProperty<>("");
        Subscription.combine(
                        value.subscribe(() -> {}),
                        value.subscribe(_ -> {}),
                        value.flatMap(SimpleObjectProperty::new).subscribe(_ -> {}))
                .unsubscribe();
    }
}
