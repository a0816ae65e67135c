package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {

    @ParameterizedTest
    @CsvSource({"10, 0, 20", "10, -1, 20", "4, 5, 20", "21, 5, 20", "5, 20, 10"})
    void aDoseWhoseUsualAmountIsNotInItsRangeIsRefused(int usual, int min, int max) {
        assertThatThrownBy(() -> new Dose(usual, min, max))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + min + ", " + usual + ", " + max);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "12, true", "20, true", "21, false"})
    void bothEndsOfTheRangeAreAllowed(int amount, boolean allowed) {
        assertThat(new Dose(10, 5, 20).allows(amount)).isEqualTo(allowed);
    }

    @Test
    void aDoseMayLeaveNoChoice() {
        assertThat(new Dose(1, 1, 1).allows(1)).isTrue();
    }
}
