package app.unhunch.launch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class HeapTrimmerTest {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private int collected;
    private final HeapTrimmer tidying = new HeapTrimmer(later::add, () -> collected++);

    @Test
    void memoryIsGivenBackOnceAScreenHasStoodForAWhile() {
        tidying.run();
        assertThat(collected).isZero();

        wait(1);
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void aScreenThatIsSoonLeftDoesNotStopTheNextOne() {
        tidying.run();
        tidying.run();

        wait(1);
        assertThat(collected).isZero();
        wait(1);
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void eachScreenThatStaysIsFollowedByIt() {
        tidying.run();
        wait(1);
        tidying.run();
        wait(1);

        assertThat(collected).isEqualTo(2);
    }

    private void wait(int times) {
        for (int i = 0; i < times; i++) {
            Objects.requireNonNull(later.poll()).run();
        }
    }
}
