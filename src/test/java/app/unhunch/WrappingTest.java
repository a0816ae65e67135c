package app.unhunch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.WrappedLabel;
import app.unhunch.ui.widget.WrappedText;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/// Where text wraps. The toolkit throws while it wraps text from right to left.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class WrappingTest {

    private static final Set<String> WRAPPING =
            Set.of("setWrapText", "wrapTextProperty", "setWrappingWidth", "wrappingWidthProperty");

    @ArchTest
    static final ArchRule onlyOneKindOfTextWraps = noClasses()
            .that()
            .doNotBelongToAnyOf(WrappedLabel.class, WrappedText.class)
            .should()
            .accessTargetWhere(describe("it wraps text", WrappingTest::wraps))
            .because("a sentence in Hebrew or Arabic would blank the whole window: use Labels or WrappedText");

    @ArchTest
    static final ArchRule whatAlwaysWrapsIsNotUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(TextFlow.class, TextArea.class)
            .because("they wrap by themselves, and throw as soon as text from right to left does");

    @Test
    void noStyleSheetWrapsText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                assertThat(file).content().doesNotContain("-fx-wrap-text", "-fx-wrapping-width");
            }
        }
    }

    private static boolean wraps(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.startsWith("javafx.") || owner.startsWith("app.unhunch.")) && WRAPPING.contains(access.getName());
    }
}
