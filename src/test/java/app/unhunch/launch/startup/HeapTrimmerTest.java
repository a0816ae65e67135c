package app.unhunch.launch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class HeapTrimmerTest {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private int collected;
    private final HeapTrimmer trimmer = new HeapTrimmer(later::add, () -> collected++);

    @Test
    void memoryIsGivenBackOnceAScreenHasStoodForAWhile() {
        trimmer.run();
        assertThat(collected).isZero();

        wait(1);
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void aScreenThatIsSoonLeftDoesNotStopTheNextOne() {
        trimmer.run();
        trimmer.run();

        wait(1);
        assertThat(collected).isZero();
        wait(1);
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void eachScreenThatStaysIsFollowedByIt() {
        trimmer.run();
        wait(1);
        trimmer.run();
        wait(1);

        assertThat(collected).isEqualTo(2);
    }

    private void wait(int times) {
        for (int i = 0; i < times; i++) {
            Objects.requireNonNull(later.poll()).run();
        }
    }
}
