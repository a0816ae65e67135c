package app.unhunch.ui.common;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Says why the journal could not be written, and what to do.
public final class Trouble {

    private Trouble() {}

    /// One or two sentences.
    public static String words(IOException fault, Path folder, Texts texts) {
        String reason = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return texts.get("trouble.full", folder);
        }
        boolean closed = fault instanceof AccessDeniedException
                || fault.getCause() instanceof ReadOnlyFileSystemException
                || reason.contains("read-only");
        return closed ? texts.get("trouble.closed", folder) : texts.get("trouble.other", folder, fault.toString());
    }
}
