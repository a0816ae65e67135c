package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/// The worst of many values of one kind, and where it was.
final class Worst {

    private double value;
    private String where = "nowhere";

    void see(double seen, Supplier<String> at) {
        if (seen > value) {
            value = seen;
            where = at.get();
        }
    }

    /// In millimetres or degrees, as it was seen.
    void assertAtMost(double most) {
        assertThat(value).as(where).isLessThanOrEqualTo(most);
    }
}
