package app.unhunch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The image's theme says nothing of some controls, so no screen may have one.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class UnusedControlsTest {

    private static final List<String[]> LINES = read(Path.of("src/dist/unused-controls.txt"));
    private static final List<String> CONTROLS =
            LINES.stream().map(line -> line[0]).toList();

    @ArchTest
    static final ArchRule noScreenHasAControlThatTheImageDoesNotDress = noClasses()
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.<JavaClass>describe("are left out", c -> CONTROLS.contains(c.getName())))
            .because("a control that is used has to leave src/dist/unused-controls.txt");

    @Test
    void noStyleOfOursIsForAControlThatIsLeftOut() throws IOException {
        String ours = "";
        try (DirectoryStream<Path> sheets =
                Files.newDirectoryStream(Path.of("src/main/resources/app/unhunch/ui"), "*.css")) {
            for (Path sheet : sheets) {
                ours += Files.readString(sheet);
            }
        }
        String styles = ours;
        assertThat(styles).contains(".session", ".progress-screen");

        assertThat(LINES)
                .flatExtracting(line -> Stream.of(line).skip(1).toList())
                .hasSizeGreaterThan(30)
                .allSatisfy(style -> assertThat(styles).doesNotContainPattern("\\." + style + "\\b(?!-)"));
    }

    private static List<String[]> read(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
