package app.unhunch.library;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is read once, when it is first asked for, by whichever thread.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> reader;
    private @Nullable T known;

    Once(Supplier<T> reader) {
        this.reader = reader;
    }

    @Override
    public synchronized T get() {
        T now = known;
        if (now == null) {
            now = reader.get();
            known = now;
        }
        return now;
    }
}
