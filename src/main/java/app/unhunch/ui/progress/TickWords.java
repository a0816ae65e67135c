package app.unhunch.ui.progress;

import java.util.function.Function;
import javafx.util.StringConverter;

/// What stands beside the ticks of an axis. The toolkit's own words for them are in the language of the system.
final class TickWords extends StringConverter<Number> {

    private final Function<Number, String> words;

    TickWords(Function<Number, String> words) {
        this.words = words;
    }

    @Override
    public String toString(Number tick) {
        return words.apply(tick);
    }

    @Override
    public Number fromString(String text) {
        throw new UnsupportedOperationException("an axis is not written to");
    }
}
