package app.unhunch.library.json;

import app.unhunch.model.Message;
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
                report.wholeFile(Message.of("tooLarge"), Message.of("fewKilobytes"));
                return null;
            }
            return Utf8.decode(bytes, report);
        } catch (NoSuchFileException e) {
            report.wholeFile(Message.of("noSuchFile"), Message.of("checkName"));
        } catch (AccessDeniedException e) {
            report.wholeFile(Message.of("notAllowed"), Message.of("changePermissions"));
        } catch (IOException e) {
            report.wholeFile(Message.of("unreadable").with("reason", String.valueOf(e.getMessage())), Message.NONE);
        }
        return null;
    }
}
