package app.unhunch.settings;

import java.util.Locale;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/// One thing that can be set: a property that knows its name in the file and the values it may take. Setting it to any
/// other value is refused, not made to fit: it throws [IllegalArgumentException] and the value stays as it was.
/// Binding it, which would get round that, throws [UnsupportedOperationException].
public sealed interface Setting<T> extends Property<T> permits NumberSetting, FlagSetting, ChoiceSetting, TextSetting {

    /// Whether it may take this value.
    boolean allows(@Nullable T value);

    /// Takes the value if it may.
    ///
    /// @return whether it did
    default boolean offer(@Nullable T value) {
        boolean allowed = allows(value);
        if (allowed) {
            setValue(value);
        }
        return allowed;
    }

    /// Throws [IllegalArgumentException] for a value that it may not take.
    default void require(@Nullable T value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s cannot be %s", getName(), value));
        }
    }

    /// What binding it throws.
    default UnsupportedOperationException neverBound() {
        return new UnsupportedOperationException(getName() + " is set, never bound");
    }
}
