package app.unhunch.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a file: something to use, or what is wrong with it.
///
/// @param value `null` exactly when there are problems
record Verdict<T>(@Nullable T value, List<Problem> problems) {

    static <T> Verdict<T> bad(List<Problem> problems) {
        return new Verdict<>(null, problems);
    }

    static <T> Verdict<T> good(T value) {
        return new Verdict<>(value, List.of());
    }
}
