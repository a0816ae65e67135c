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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The image's theme says nothing of some controls, so no screen may have one.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class UnusedControlsTest {

    private static final List<String[]> LINES = read(Path.of("src/dist/unused-controls.txt"));
    private static final List<String> CONTROLS =
            LINES.stream().map(line -> line[0]).toList();
    private static final List<String> STYLES =
            LINES.stream().flatMap(line -> Stream.of(line).skip(1)).toList();

    @ArchTest
    static final ArchRule noScreenHasAControlThatTheImageDoesNotDress = noClasses()
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.<JavaClass>describe("are left out", c -> CONTROLS.contains(c.getName())))
            .because("a control that is used has to leave src/dist/unused-controls.txt");

    @Test
    void noStyleOfOursIsForWhatIsLeftOut() {
        String dialogs = texts(Path.of("src/main/resources/app/unhunch/ui"), ".css");
        assertThat(dialogs).contains(".session", ".progress-screen");

        assertThat(STYLES)
                .hasSizeGreaterThan(80)
                .allSatisfy(style -> assertThat(dialogs).doesNotContainPattern("[.:]" + style + "\\b(?!-)"));
    }

    @Test
    void noScreenAsksForAStyleOrAColourThatIsLeftOut() {
        String code = texts(Path.of("src/main/java"), ".java");
        assertThat(code).contains("\"play-mark\"");

        assertThat(STYLES).allSatisfy(style -> assertThat(code).doesNotContain('"' + style + '"'));
        assertThat(code)
                .as("the style sheets name all colours that are used")
                .doesNotContainPattern("\"[^\"\\n]*-color-");
    }

    private static String texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(UnusedControlsTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> read(Path list) {
        return text(list)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
    }
}
