package app.unhunch.settings;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Something that is so or not.
public final class FlagSetting extends SimpleBooleanProperty implements Setting<Boolean> {

    FlagSetting(String name, boolean usual) {
        super(null, name, usual);
    }

    @Override
    public boolean allows(@Nullable Boolean value) {
        return value != null;
    }

    // Without this, the toolkit takes null for false.
    @Override
    public void setValue(@Nullable Boolean value) {
        require(value);
        super.setValue(value);
    }

    @Override
    public void bind(ObservableValue<? extends Boolean> other) {
        throw neverBound();
    }
}
