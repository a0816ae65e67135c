package app.unhunch.journal.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void ofNothingThereIsNone() {
        assertThat(Median.of(List.of())).isEmpty();
    }

    @Test
    void itIsTheOneInTheMiddleOrHalfWayBetweenTheTwo() {
        assertThat(Median.of(List.of(7))).hasValue(7);
        assertThat(Median.of(List.of(9, 1, 2))).hasValue(2);
        assertThat(Median.of(List.of(4, 1, 10, 3))).hasValue(3.5);
        assertThat(Median.of(List.of(10, 0))).hasValue(5);
    }

    @Property
    void asManyAreBelowItAsAbove(@ForAll @NotEmpty List<@IntRange(max = 10) Integer> numbers) {
        OptionalDouble median = Median.of(numbers);
        assertThat(median).isPresent();
        double middle = median.getAsDouble();
        assertThat(numbers.stream().filter(n -> n < middle).count()).isLessThanOrEqualTo(numbers.size() / 2);
        assertThat(numbers.stream().filter(n -> n > middle).count()).isLessThanOrEqualTo(numbers.size() / 2);
        assertThat(middle * 2).isEqualTo(Math.rint(middle * 2));
    }
}
