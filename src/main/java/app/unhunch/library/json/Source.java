package app.unhunch.library.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One file, from a folder or from inside the program, before it is read.
///
/// @param name the file as the person knows it
/// @param opening how to get at its bytes
public record Source(String name, Opening opening) {

    /// Whoever writes a longer routine by hand has other problems; whoever sends one may mean harm.
    static final int MOST_BYTES = 1 << 20;

    /// Opens the file afresh each time.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Source of(Path file) {
        return new Source(file.toString(), () -> Files.newInputStream(file));
    }

    /// The file's name without folders and without `.json`.
    public String stem() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.endsWith(".json") ? last.substring(0, last.length() - ".json".length()) : last;
    }

    /// The file's text, or `null` after reporting why there is none. Never reads much more than [#MOST_BYTES].
    @Nullable
    public String text(ProblemReport report) {
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                report.wholeFile(
                        "This file is larger than 1 MiB.", "A stretch, a routine or a pose needs a few kilobytes.");
                return null;
            }
            return Utf8.decode(bytes, report);
        } catch (NoSuchFileException e) {
            report.wholeFile("There is no such file.", "Check the name and the folder.");
        } catch (AccessDeniedException e) {
            report.wholeFile("You are not allowed to read this file.", "Change its permissions.");
        } catch (IOException e) {
            report.wholeFile("This file cannot be read: " + e.getMessage() + ".", "");
        }
        return null;
    }
}
