package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted by palantir-java-format. `mvn test -Dtest=FormattingTest -Dunhunch.format=write`
/// formats them instead of complaining.
class FormattingTest {

    private static final boolean WRITE = "write".equals(System.getProperty("unhunch.format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        List<Path> untidy = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String found = Files.readString(file);
                String tidy = tidy(file, found);
                if (!tidy.equals(found)) {
                    untidy.add(file);
                    if (WRITE) {
                        Files.writeString(file, tidy);
                    }
                }
            }
        }
        if (!WRITE) {
            assertThat(untidy)
                    .as("format with: mvn test -Dtest=FormattingTest -Dunhunch.format=write")
                    .isEmpty();
        }
    }

    private String tidy(Path file, String found) {
        try {
            return formatter.formatSourceAndFixImports(found);
        } catch (FormatterException e) {
            throw new AssertionError("The formatter does not understand " + file, e);
        }
    }
}
