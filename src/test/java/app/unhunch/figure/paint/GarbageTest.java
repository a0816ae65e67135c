package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.motion.Poses;
import app.unhunch.journal.store.Child;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Sixty frames a second leave little to collect. What a frame leaves is counted, not timed, and in a process without
/// the optimising compiler: that spares some of it, at a time of its own choosing.
class GarbageTest {

    /// In bytes for a frame; sixty of them are 3.6 MB.
    private static final long LEFT = 60_000;

    @Test
    void aFrameLeavesLittleGarbage() throws IOException {
        assertThat(left(160, 120).values())
                .allSatisfy(bytes -> assertThat(bytes).isPositive().isLessThan(LEFT));
    }

    @Test
    void aFrameLeavesTheSameInAPictureOfAnySize() throws IOException {
        assertThat(left(320, 240)).isEqualTo(left(160, 120));
    }

    /// What one frame leaves, in bytes, by the id of the pose.
    private static Map<String, Long> left(int width, int height) throws IOException {
        Map<String, Long> left = new TreeMap<>();
        try (Child child =
                Child.start(List.of(), GarbageCounter.class, String.valueOf(width), String.valueOf(height))) {
            for (String line = child.line(); line != null; line = child.line()) {
                int space = line.indexOf(' ');
                left.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
            }
        }
        assertThat(left).containsOnlyKeys(Poses.ids());
        return left;
    }
}
