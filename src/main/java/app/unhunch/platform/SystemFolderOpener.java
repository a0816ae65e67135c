package app.unhunch.platform;

import app.unhunch.process.ProcessStarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the system's own program with the folder as an argument of its own, so that no shell reads its name.
record SystemFolderOpener(OperatingSystem system, ProcessStarter starter) implements FolderOpener {

    private static final Logger LOG = LoggerFactory.getLogger(SystemFolderOpener.class);

    @Override
    public boolean open(Path folder) {
        List<String> command = command(system, folder);
        try {
            starter.start(new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD))
                    .getOutputStream()
                    .close();
            return true;
        } catch (IOException e) {
            LOG.warn("The file manager could not be started with {}", command, e);
            return false;
        }
    }

    /// The program and its argument; an absolute path cannot be taken for an option.
    static List<String> command(OperatingSystem system, Path folder) {
        String program = switch (system) {
            case LINUX -> "xdg-open";
            case MAC -> "open";
            case WINDOWS -> "explorer";
        };
        return List.of(program, folder.toAbsolutePath().toString());
    }
}
