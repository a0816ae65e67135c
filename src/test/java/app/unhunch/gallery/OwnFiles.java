package app.unhunch.gallery;

import app.unhunch.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Libraries of people who wrote files of their own.
final class OwnFiles {

    private OwnFiles() {}

    /// A person's folder with routines of their own, of many stretches.
    static Library crowded() {
        Path folder = Path.of("target", "gallery-data", "many");
        List<String> all = List.of(
                "cat-cow",
                "side-stretch",
                "childs-pose",
                "thread-the-needle",
                "thoracic-rotation",
                "cat-cow",
                "side-stretch",
                "childs-pose");
        try {
            Files.createDirectories(folder);
            for (int count = 3; count <= all.size(); count++) {
                String stretches = all.subList(0, count).stream()
                        .map(id -> "{ \"stretch\": \"" + id + "\" }")
                        .collect(Collectors.joining(", "));
                Files.writeString(folder.resolve("own-" + count + ".json"), """
                    { "schemaVersion": 1, "id": "own-%1$d", "name": "Physio %1$d", "summary": "Twice a day.",
                      "stretches": [ %2$s ] }
                    """.formatted(count, stretches));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Library.read(folder);
    }

    /// A person's folder in which three things are wrong.
    static Library troubled() {
        Path folder = Path.of("target", "gallery-data", "routines");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("mine.json"), """
                { "schemaVersion": 1, "id": "mine", "name": "My physio’s list", "summary": "Twice a day.",
                  "stretches": [
                    { "stretch": "side-strech" },
                    { "stretch": "thread-the-needle", "holdSeconds": 90 } ] }
                """);
            Files.writeString(folder.resolve("half.json"), "{ \"schemaVersion\": 1, \"id\": \"half\",");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Library.read(folder);
    }
}
