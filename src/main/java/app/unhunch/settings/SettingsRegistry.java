package app.unhunch.settings;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The settings there are. Declaring one makes its property and enters it here: what is saved, read back and watched is
/// what was declared, in that order, and there is no other list.
final class SettingsRegistry {

    private final @Nullable SettingsRegistry whole;
    private final Map<String, Setting<?>> settings = new LinkedHashMap<>();

    SettingsRegistry() {
        this(null);
    }

    private SettingsRegistry(@Nullable SettingsRegistry whole) {
        this.whole = whole;
    }

    /// A registry for some that belong together; they count here, too.
    SettingsRegistry part() {
        return new SettingsRegistry(this);
    }

    /// Declares a number.
    ///
    /// @param name its name in the file
    /// @param usual its value until somebody sets it
    NumberSetting number(String name, double usual, NumberRange range) {
        return declare(new NumberSetting(name, usual, range));
    }

    /// Declares something that is so or not.
    FlagSetting flag(String name, boolean usual) {
        return declare(new FlagSetting(name, usual));
    }

    /// Declares one of a few words.
    <E extends Enum<E>> ChoiceSetting<E> choice(String name, E usual) {
        return declare(new ChoiceSetting<>(name, usual));
    }

    /// Declares a short text.
    TextSetting text(String name, String usual) {
        return declare(new TextSetting(name, usual));
    }

    /// All that were declared, in order.
    Collection<Setting<?>> all() {
        return Collections.unmodifiableCollection(settings.values());
    }

    /// The one with this name in the file, if there is one.
    @Nullable
    Setting<?> named(String name) {
        return settings.get(name);
    }

    private <S extends Setting<?>> S declare(S setting) {
        if (settings.putIfAbsent(setting.getName(), setting) != null) {
            throw new IllegalStateException(setting.getName() + " is declared twice");
        }
        return whole == null ? setting : whole.declare(setting);
    }
}
