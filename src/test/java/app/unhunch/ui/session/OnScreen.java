package app.unhunch.ui.session;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.testfx.util.WaitForAsyncUtils;

/// Runs a piece of a test on the toolkit's thread.
final class OnScreen {

    private OnScreen() {}

    static <T> T get(Callable<T> piece) {
        try {
            return WaitForAsyncUtils.asyncFx(piece).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
