package app.unhunch.ui.figure;

import app.unhunch.model.Breath;
import app.unhunch.session.BreathPace;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A breath that goes on and on, at a pace that may change in the middle of it. It begins with full lungs.
final class PacedBreath {

    private static final double MILLIS = 1000;

    private final ReadOnlyObjectWrapper<Breath> half = new ReadOnlyObjectWrapper<>(Breath.OUT);
    private double progress;

    /// In which half it is.
    ReadOnlyObjectProperty<Breath> half() {
        return half.getReadOnlyProperty();
    }

    /// How full the lungs are, 0 (empty) to 1 (full).
    double fullness() {
        return half.get() == Breath.IN ? progress : 1 - progress;
    }

    /// Goes on for a time.
    void advance(double seconds, BreathPace pace) {
        double left = seconds;
        double length = seconds(pace.of(half.get()));
        while (left >= (1 - progress) * length) {
            left -= (1 - progress) * length;
            progress = 0;
            half.set(half.get() == Breath.IN ? Breath.OUT : Breath.IN);
            length = seconds(pace.of(half.get()));
        }
        progress += left / length;
    }

    private static double seconds(Duration length) {
        return length.toMillis() / MILLIS;
    }
}
