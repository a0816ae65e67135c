package app.unhunch.settings;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// A number within a range.
public final class NumberSetting extends SimpleDoubleProperty implements Setting<Number> {

    private final NumberRange range;

    NumberSetting(String name, double usual, NumberRange range) {
        super(null, name, usual);
        this.range = range;
        require(usual);
    }

    /// The values it may take.
    public NumberRange range() {
        return range;
    }

    @Override
    public boolean allows(@Nullable Number value) {
        return value != null && range.contains(value.doubleValue());
    }

    @Override
    public void set(double value) {
        require(value);
        super.set(value);
    }

    // Without this, the toolkit takes null for 0.
    @Override
    public void setValue(@Nullable Number value) {
        require(value);
        super.setValue(value);
    }

    @Override
    public void bind(ObservableValue<? extends Number> other) {
        throw neverBound();
    }
}
