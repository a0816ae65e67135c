package app.unhunch.figure.paint;

import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.View;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/// A process that paints every pose and says how many bytes a frame has left behind.
final class GarbageCounter {

    private static final int FRAMES = 5;

    private GarbageCounter() {}

    /// Prints a line for each pose: its id and the bytes.
    ///
    /// @param args width and height of the picture
    public static void main(String[] args) throws JMException {
        int width = Integer.parseInt(args[0]);
        int height = Integer.parseInt(args[1]);
        for (Pose pose : Poses.all()) {
            System.out.println(pose.id() + " " + left(pose, new Painter(new Picture(width, height))));
        }
    }

    private static long left(Pose pose, Painter painter) throws JMException {
        Scene first = Sight.scene(pose);
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
        return (allocated() - before) / FRAMES;
    }

    /// All that this thread has ever asked for, in bytes.
    private static long allocated() throws JMException {
        return (long) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "CurrentThreadAllocatedBytes");
    }
}
