package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Position;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetReadyTest {

    private static final Duration FULL = Duration.ofSeconds(10);

    @ParameterizedTest(name = "from {0} to {1}: {2} ms")
    @CsvSource(nullValues = "nowhere", textBlock = """
        nowhere,         KNEELING,        20000
        nowhere,         HANDS_AND_KNEES, 20000
        nowhere,         STANDING,        10000
        nowhere,         SEATED,          10000
        KNEELING,        KNEELING,         4000
        KNEELING,        HANDS_AND_KNEES,  6000
        KNEELING,        STANDING,        25000
        KNEELING,        SEATED,          25000
        HANDS_AND_KNEES, KNEELING,         6000
        HANDS_AND_KNEES, HANDS_AND_KNEES,  4000
        HANDS_AND_KNEES, STANDING,        25000
        HANDS_AND_KNEES, SEATED,          25000
        STANDING,        KNEELING,        20000
        STANDING,        HANDS_AND_KNEES, 20000
        STANDING,        STANDING,         4000
        STANDING,        SEATED,          10000
        SEATED,          KNEELING,        20000
        SEATED,          HANDS_AND_KNEES, 20000
        SEATED,          STANDING,        10000
        SEATED,          SEATED,           4000
        """)
    void gettingReadyTakesAsLongAsTheChangeOfPositionNeeds(@Nullable Position from, Position to, long millis) {
        assertThat(GetReady.between(from, to).of(FULL)).hasMillis(millis);
    }

    @Test
    void evenTheShortestGetReadyTakesTime() {
        for (GetReady change : GetReady.values()) {
            assertThat(change.of(Duration.ofMillis(1))).isPositive();
        }
    }
}
