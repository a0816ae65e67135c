package app.unhunch.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One of a few words; the file has them in small letters.
public final class ChoiceSetting<E extends Enum<E>> extends SimpleObjectProperty<E> implements Setting<E> {

    private final Class<E> words;

    ChoiceSetting(String name, E usual) {
        super(null, name, usual);
        this.words = usual.getDeclaringClass();
    }

    @Override
    public boolean allows(@Nullable E value) {
        return value != null;
    }

    @Override
    public void set(@Nullable E value) {
        require(value);
        super.set(value);
    }

    @Override
    public void bind(ObservableValue<? extends E> other) {
        throw neverBound();
    }

    /// The present value, as the file has it.
    String word() {
        return word(get());
    }

    /// Takes the value that the file calls so, if there is one.
    ///
    /// @return whether it did
    boolean offerWord(String word) {
        Optional<E> match = Arrays.stream(words.getEnumConstants())
                .filter(value -> word(value).equals(word))
                .findFirst();
        match.ifPresent(this::set);
        return match.isPresent();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
