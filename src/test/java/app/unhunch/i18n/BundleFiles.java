package app.unhunch.i18n;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of words in this module, as a translator sees them.
final class BundleFiles {

    static final Path RESOURCES = Path.of("src/main/resources");

    private BundleFiles() {}

    /// The base file of every bundle.
    static List<Path> bases() {
        return all().filter(file -> !name(file).contains("_")).toList();
    }

    /// The files of other languages that belong to a base file.
    static List<Path> languages(Path base) {
        return all().filter(file -> Objects.equals(file.getParent(), base.getParent()))
                .filter(file -> name(file).startsWith(name(base) + "_"))
                .toList();
    }

    /// The locale that the name of a file ends with; English for a base file.
    static Locale locale(Path file) {
        String name = name(file);
        int tag = name.indexOf('_');
        return tag < 0
                ? Locale.ENGLISH
                : Locale.forLanguageTag(name.substring(tag + 1).replace('_', '-'));
    }

    /// The texts of one file.
    static Map<String, String> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (a, _) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> all() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }
}
