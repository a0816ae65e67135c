package app.unhunch.platform;

import java.io.Closeable;
import java.io.IOException;

/// Tells Windows that this thread needs the screen. The need ends with the thread, and so with the process:
/// https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate.
final class WindowsKeeper implements Keeper {

    static final int CONTINUOUS = 0x8000_0000;
    static final int SYSTEM_REQUIRED = 0x1;
    static final int DISPLAY_REQUIRED = 0x2;

    private final ThreadState threadState;
    private int holds;

    /// The state of the thread that calls.
    @FunctionalInterface
    interface ThreadState {
        /// Returns the state before, or 0 when the system refuses.
        int set(int flags) throws IOException;
    }

    WindowsKeeper(ThreadState threadState) {
        this.threadState = threadState;
    }

    @Override
    public Closeable keep(String why) throws IOException {
        set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
        holds++;
        return this::letGo;
    }

    /// A thread has one state however many holds there are.
    private void letGo() throws IOException {
        holds--;
        if (holds == 0) {
            set(CONTINUOUS);
        }
    }

    private void set(int flags) throws IOException {
        if (threadState.set(flags) == 0) {
            throw new IOException("SetThreadExecutionState refuses " + Integer.toHexString(flags));
        }
    }
}
