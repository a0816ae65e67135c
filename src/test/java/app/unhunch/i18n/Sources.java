package app.unhunch.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sources say about the keys of a bundle.
final class Sources {

    private static final Path ROOT = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");

    private final String code;

    private Sources(String code) {
        this.code = code;
    }

    /// Those that use the bundle of a base file: the ones in its folder. That of the command line is also used at the
    /// root,
    /// and the window's wherever else there is no bundle of its own.
    static Sources of(Path base) {
        List<Path> folders =
                BundleFiles.bases().stream().map(file -> folder(file)).toList();
        Path own = folder(base);
        return new Sources(files().filter(file -> user(file, folders).equals(own))
                .map(Sources::read)
                .collect(Collectors.joining("\n")));
    }

    /// The folder of the bundle that a source uses.
    private static Path user(Path file, List<Path> folders) {
        String otherwise = file.endsWith("app/unhunch/Main.java") ? "cli" : "ui";
        return folders.stream()
                .filter(file::startsWith)
                .findFirst()
                .orElse(ROOT.resolve("app/unhunch").resolve(otherwise));
    }

    /// Every string in the sources.
    Set<String> literals() {
        return found(LITERAL);
    }

    /// The first string that one of these methods is called with.
    Set<String> arguments(String methods) {
        return found(Pattern.compile("\\b(?:" + methods + ")\\(\\s*\"([^\"]+)\""));
    }

    /// The groups whose keys end with a value of an enum.
    Set<String> groups() {
        Set<String> groups = arguments("texts\\.of");
        groups.addAll(found(Pattern.compile("\\b(?:choice|swatches)\\(\\s*\"[^\"]+\",\\s*\"([^\"]+)\"")));
        return groups;
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path folder(Path base) {
        return ROOT.resolve(BundleFiles.RESOURCES.relativize(base.getParent()));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
