package app.unhunch.platform;

import app.unhunch.process.ProcessStarter;
import java.nio.file.Path;

/// Shows a folder in the system's file manager.
@FunctionalInterface
public interface FolderOpener {

    /// Asks for the folder to be shown and returns at once; says whether the file manager could be started.
    boolean open(Path folder);

    /// Opens nothing and says so.
    static FolderOpener silent() {
        return folder -> false;
    }

    /// The file manager of this system.
    static FolderOpener of(OperatingSystem system) {
        return new SystemFolderOpener(system, ProcessStarter.system());
    }
}
