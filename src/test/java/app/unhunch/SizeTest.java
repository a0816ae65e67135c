package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small files are easy to read, to test and to throw away. The numbers are those of code bases we like to read.
class SizeTest {

    @Test
    void mostFilesFitOnTwoScreens() throws IOException {
        var sizes = sizes(Path.of("src/main/java")).values().stream().sorted().toList();
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.get(sizes.size() / 2))
                .as("median of the lines in a file")
                .isLessThanOrEqualTo(80);
        assertThat(sizes.get(sizes.size() * 9 / 10))
                .as("lines in nine of ten files")
                .isLessThanOrEqualTo(200);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        Map<Path, Integer> sizes = sizes(Path.of("src"));
        sizes.values().removeIf(lines -> lines <= 400);
        assertThat(sizes).isEmpty();
    }

    private static Map<Path, Integer> sizes(Path root) throws IOException {
        Map<Path, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sizes.put(file, Files.readAllLines(file).size());
            }
        }
        return sizes;
    }
}
