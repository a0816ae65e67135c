package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.View;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sixty frames a second leave little to collect. What a frame leaves is counted, not timed; compiled code leaves less.
class GarbageTest {

    private static final int FRAMES = 5;

    /// In bytes for a frame; sixty of them are 3.6 MB.
    private static final long LEFT = 60_000;

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void aFrameLeavesLittleGarbage(String id) throws JMException {
        Painter painter = new Painter(new Picture(160, 120));
        Scene first = Sight.scene(Poses.of(id));
        View view = first.frame().view();
        painter.paint(first);
        Scene[] scenes = new Scene[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            View turned = new View(view.yaw() + i + 1, view.pitch(), view.width(), view.height(), view.centre());
            scenes[i] = new Scene(first.frame().seenFrom(turned), first.person(), first.theme(), 0, Scene.Guides.SHOWN);
        }

        long before = allocated();
        for (Scene scene : scenes) {
            painter.paint(scene);
        }
        long left = (allocated() - before) / FRAMES;

        assertThat(left).isLessThan(LEFT);
    }

    /// All that this thread has ever asked for, in bytes.
    private static long allocated() throws JMException {
        return (long) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "CurrentThreadAllocatedBytes");
    }
}
