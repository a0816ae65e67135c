package app.unhunch.voice.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for a program in the folders of the search path. Only absolute folders count: a program that lies in the
/// current folder is not one that the system has.
record ProgramSearch(String searchPath) {

    /// With the search path of an environment; Windows writes its name `Path`.
    static ProgramSearch in(Map<String, String> environment) {
        return new ProgramSearch(environment.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(""));
    }

    /// The first one of that name.
    Optional<Path> find(String name) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(searchPath)
                .flatMap(ProgramSearch::folder)
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> folder(String name) {
        try {
            return Stream.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            // A folder that cannot be has no programs.
            return Stream.empty();
        }
    }
}
