package app.unhunch.library.check;

import app.unhunch.library.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a file: something to use, or what is wrong with it.
///
/// @param value `null` exactly when there are problems
public record CheckResult<T>(@Nullable T value, List<Problem> problems) {

    static <T> CheckResult<T> bad(List<Problem> problems) {
        return new CheckResult<>(null, problems);
    }

    static <T> CheckResult<T> good(T value) {
        return new CheckResult<>(value, List.of());
    }
}
