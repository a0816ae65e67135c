package app.unhunch.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sources say about the keys of a bundle.
final class Sources {

    private static final Path ROOT = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern NAMED = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");

    private final String code;

    private Sources(String code) {
        this.code = code;
    }

    /// Those that use the bundle of a base file: the ones in its folder. What checks a figure uses that of the library,
    /// `Main` that of the command line, and whatever else has none the window's.
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
        Path root = ROOT.resolve("app/unhunch");
        String otherwise = file.startsWith(root.resolve("figure/check"))
                ? "library"
                : file.equals(root.resolve("Main.java")) ? "cli" : "ui";
        return folders.stream()
                .filter(file::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .orElse(root.resolve(otherwise));
    }

    /// Every string in the sources.
    Set<String> literals() {
        return found(LITERAL);
    }

    /// The first string that one of these methods is called with.
    Set<String> arguments(String methods) {
        return found(Pattern.compile("\\b(?:" + methods + ")\\(\\s*\"([^\"]+)\""));
    }

    /// The values of all enums, and other constants.
    static Set<String> constants() {
        return new Sources(files().map(Sources::read).collect(Collectors.joining()))
                .found(Pattern.compile("\\b([A-Z][A-Z_]+)\\b"));
    }

    /// The keys of messages, as far as they are whole in the sources, with the names of what each names.
    Map<String, Set<String>> messages() {
        Pattern message = Pattern.compile("\\bMessage\\.of\\(\\s*\"([^\"]+[^.\"])\"\\s*\\)((?:(?!Message\\.of)[^;])*)");
        return message.matcher(code)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> NAMED.matcher(found.group(2))
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one));
    }

    /// The groups whose keys end with a value of an enum.
    Set<String> groups() {
        Set<String> groups = arguments("texts\\.of");
        groups.addAll(found(Pattern.compile("\\b(?:choices?|swatches|spots)\\(\\s*\"[^\"]+\",\\s*\"([^\"]+)\"")));
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
