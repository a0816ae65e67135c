package app.unhunch.library;

import app.unhunch.library.check.Document;
import app.unhunch.library.json.Source;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Message;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the JSON files that lie directly in a folder, by name. Hidden files belong to the system or to a program that
/// keeps folders in step, and are left alone.
final class Folder {

    private Folder() {}

    /// Nothing if there is no such folder; one that cannot be read is a problem.
    static List<Document> read(Path folder, List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Folder::isOurs)) {
            found.forEach(files::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (NotDirectoryException e) {
            problems.add(problem(folder, Message.of("noFolder"), Message.of("moveAway")));
        } catch (DirectoryIteratorException | IOException e) {
            problems.add(problem(
                    folder,
                    Message.of("unreadableFolder").with("reason", String.valueOf(e.getMessage())),
                    Message.of("checkPermissions")));
        }
        files.sort(Comparator.comparing(f -> f.getFileName().toString()));
        return files.stream().map(f -> Document.of(Source.of(f))).toList();
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static Problem problem(Path folder, Message message, Message hint) {
        return new Problem(folder.toString(), 0, 0, "", message, hint);
    }
}
