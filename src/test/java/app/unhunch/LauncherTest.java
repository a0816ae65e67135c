package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the image, with a Java that only tells how it was called.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has a script of its own")
class LauncherTest {

    private static final String TELLS = """
        #!/bin/sh
        printf '%s\\n' "$0" "$@" "options $JAVA_TOOL_OPTIONS$JDK_JAVA_OPTIONS$_JAVA_OPTIONS" "locale $LC_ALL" "letters $LC_CTYPE"
        exit 3
        """;

    @TempDir
    Path folder;

    private Path image;

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        image = Files.createDirectories(folder.resolve("my image"));
        Files.createDirectories(image.resolve("bin"));
        program("unhunch", Files.readString(Path.of("src/dist/unhunch")));
        program("java", TELLS);
    }

    @Test
    void itStartsTheJavaBesideIt() throws Exception {
        List<String> told = start(Map.of(), image.resolve("bin/unhunch").toString(), "--data", "a b");

        assertThat(told)
                .startsWith(
                        image + "/bin/java",
                        "@" + image + "/lib/jvm.options",
                        "-XX:AOTCache=" + image + "/lib/unhunch.aot")
                .containsSubsequence("app.unhunch/app.unhunch.Main", "--data", "a b");
    }

    @Test
    void itFindsItsFolderThroughLinks() throws Exception {
        Path near = Files.createSymbolicLink(image.resolve("near"), Path.of("bin/unhunch"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);

        assertThat(start(Map.of(), far.toString())).startsWith(image + "/bin/java");
    }

    @Test
    void foldersThatAShellLooksIntoByItselfDoNotMisleadIt() throws Exception {
        assertThat(start(Map.of("CDPATH", folder.toString()), "my image/bin/unhunch"))
                .startsWith(image + "/bin/java");
    }

    @Test
    void whatOtherProgramsOfJavaAreToldDoesNotReachIt() throws Exception {
        Map<String, String> told = Map.of(
                "JAVA_TOOL_OPTIONS", "-XX:+UseG1GC",
                "JDK_JAVA_OPTIONS", "--add-modules=java.sql",
                "_JAVA_OPTIONS", "-Xmx9m");

        assertThat(start(told, image.resolve("bin/unhunch").toString())).contains("options ");
    }

    @Test
    void withoutALanguageNamesOfFilesAreStillUtf8() throws Exception {
        String unhunch = image.resolve("bin/unhunch").toString();

        assertThat(start(Map.of("LC_ALL", "C"), unhunch)).contains("locale C.UTF-8");
        assertThat(start(Map.of("LC_ALL", "C.UTF-8"), unhunch)).contains("locale C.UTF-8");
    }

    @Test
    void withoutALanguageTheFormatsThatWereChosenStay() throws Exception {
        String unhunch = image.resolve("bin/unhunch").toString();

        assertThat(start(Map.of("LANG", "C", "LC_CTYPE", "C", "LC_TIME", "de_DE.UTF-8"), unhunch))
                .contains("locale ", "letters C.UTF-8");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(image.resolve("bin").resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// Every line that Java told, with the exit code of Java checked on the way.
    private List<String> start(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile());
        builder.environment().keySet().removeAll(List.of("CDPATH", "LC_ALL"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(3);
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(folder.resolve("told"));
    }
}
