package app.unhunch.console;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// A clock that moves only while somebody waits, from an origin that means nothing.
final class FakeTime {

    private long now = Long.MAX_VALUE - 5;
    private final Deque<Duration> stalls = new ArrayDeque<>();

    long nanos() {
        return now;
    }

    /// The next wait takes this long instead.
    void stallOnce(Duration stall) {
        stalls.add(stall);
    }

    void await(Duration time) {
        Duration taken = stalls.isEmpty() ? time : stalls.remove();
        now += taken.toNanos();
    }
}
