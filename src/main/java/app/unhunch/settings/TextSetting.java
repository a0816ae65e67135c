package app.unhunch.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// A short text that can be written as UTF-8: up to 500 characters, none of them half a pair of surrogates.
public final class TextSetting extends SimpleStringProperty implements Setting<String> {

    /// The longest text, in characters of Java. An id of a routine has up to 60, and that of a voice is its name or
    /// file.
    static final int LONGEST = 500;

    TextSetting(String name, String usual) {
        super(null, name, usual);
        require(usual);
    }

    @Override
    public boolean allows(@Nullable String value) {
        return value != null && value.length() <= LONGEST && isWhole(value);
    }

    @Override
    public void set(@Nullable String value) {
        require(value);
        super.set(value);
    }

    @Override
    public void bind(ObservableValue<? extends String> other) {
        throw neverBound();
    }

    /// Comes by before the window shows, where a stream takes longer than this.
    private static boolean isWhole(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (Character.getType(character) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }
}
