package app.unhunch.launch.startup;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Lets everything wait that the first frame can do without; afterwards, nothing waits. Used on the window's thread.
public final class FirstFrame implements Executor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean over;

    @Override
    public void execute(Runnable deed) {
        if (over) {
            deed.run();
        } else {
            waiting.add(deed);
        }
    }

    /// Runs what waited for the first frame, and from now on everything at once.
    public void release() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        over = true;
    }
}
