package app.unhunch.launch.startup;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Times;
import app.unhunch.i18n.UiLocale;
import java.time.Clock;
import java.time.ZoneId;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What Java and JavaFX prepare when they are first asked for it, and Home needs for its first frame: asked for while
/// the toolkit starts, so that the window does not wait for it.
public final class WarmUp {

    private WarmUp() {}

    /// Asks for all of it once.
    ///
    /// @param locale one to try things with
    public static void run(UiLocale locale) {
        observe();
        // The time where the person is.
        new Times(Clock.system(ZoneId.systemDefault()), new Formats(locale)).now();
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
