package app.unhunch.platform;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the keepers in turn, in the background, until one of them keeps the screen awake.
final class BackgroundKeepAwake implements KeepAwake {

    private final Supplier<List<Keeper>> keepers;
    private final String why;
    private final Executor background;

    /// Whether the log knows that there is no way. Belongs to the background.
    private boolean told;

    /// With one thread, as Windows keeps awake by thread, and so that what was asked first is done first.
    BackgroundKeepAwake(Supplier<List<Keeper>> keepers, String why) {
        this(
                keepers,
                why,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("keep-awake").factory()));
    }

    /// The executor must run one thing at a time, in order.
    ///
    /// @param keepers asked for in the background, as the libraries behind them take longer to load than a frame
    /// @param why what the system tells a person who asks
    BackgroundKeepAwake(Supplier<List<Keeper>> keepers, String why, Executor background) {
        this.keepers = keepers;
        this.why = why;
        this.background = background;
    }

    @Override
    public Hold hold() {
        Grip grip = new Grip();
        background.execute(grip::take);
        return grip;
    }

    private @Nullable Closeable keep() {
        List<String> reasons = new ArrayList<>();
        for (Keeper keeper : keepers.get()) {
            try {
                return keeper.keep(why);
            } catch (IOException e) {
                log().debug("One way to keep the screen awake is not there", e);
                reasons.add(e.toString());
            }
        }
        if (!told) {
            told = true;
            log().info("The screen may go dark during a session, as nothing here keeps it awake: {}", reasons);
        }
        return null;
    }

    /// Made in the background too: the first logger of a program takes longer than a frame.
    private static Logger log() {
        return LoggerFactory.getLogger(BackgroundKeepAwake.class);
    }

    private final class Grip implements Hold {
        private volatile boolean released;

        /// Belongs to the background.
        private @Nullable Closeable kept;

        private void take() {
            if (!released) {
                kept = keep();
            }
        }

        @Override
        public void close() {
            released = true;
            background.execute(this::letGo);
        }

        private void letGo() {
            Closeable held = kept;
            kept = null;
            if (held == null) {
                return;
            }
            try {
                held.close();
            } catch (IOException e) {
                log().info("The screen may stay awake until the end of this program", e);
            }
        }
    }
}
