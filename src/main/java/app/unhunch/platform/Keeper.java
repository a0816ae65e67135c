package app.unhunch.platform;

import java.io.Closeable;
import java.io.IOException;

/// One way to keep the screen awake. It may block, so it is only asked in the background, always by the same thread.
@FunctionalInterface
interface Keeper {

    /// Keeps the screen awake until what is returned is closed, or throws when this system does not offer this way.
    Closeable keep(String why) throws IOException;
}
