package app.unhunch.platform;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The one function that we need of the Windows library of that name.
final class Kernel32 {

    private Kernel32() {}

    /// Sets the state of the calling thread and returns the one before, or 0 when the system refuses.
    @SuppressWarnings("restricted") // The module is named in native.access in pom.xml.
    static int setThreadExecutionState(int flags) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle function = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("kernel32.dll", arena).findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return (int) function.invokeExact(flags);
        } catch (Throwable e) {
            // A method handle may throw anything, and a screen that goes dark is no reason to stop.
            throw new IOException("SetThreadExecutionState cannot be called", e);
        }
    }
}
