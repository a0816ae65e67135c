package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as people start it: a process of its own, its streams in files.
class MainProcessTest {

    @TempDir
    Path folder;

    @Test
    void theTerminalNeverWaitsForTheWindowToolkit() throws Exception {
        Path classes = folder.resolve("classes.txt");
        assertThat(run(List.of("-Xlog:class+load:file=" + classes), "--list")).isZero();
        assertThat(Files.readString(classes))
                .contains("app.unhunch.Main ")
                // Observable settings are no toolkit.
                .doesNotContain(" javafx.scene.")
                .doesNotContain(" javafx.application.")
                .doesNotContain(" javafx.stage.")
                .doesNotContain(" com.sun.javafx.tk.")
                .doesNotContain(" com.sun.glass.");
    }

    @Test
    void aWholeRoutineInAFileBeginsAndEndsWithItsLength() throws Exception {
        assertThat(run(List.of(), "--console", "--routine", "micro-break", "--speed", "1000"))
                .isZero();
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        String title = lines.getFirst();
        assertThat(lines.getLast()).startsWith(title.substring(title.lastIndexOf(' ') + 1) + " finished");
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void withoutADisplayItCoachesInTheTerminalAfterOneLine() throws Exception {
        assertThat(run(List.of(), "--routine", "micro-break", "--speed", "1000"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("err")))
                .containsExactly("No display could be opened, so Unhunch coaches you here in the terminal.");
        assertThat(Files.readAllLines(folder.resolve("out")).getLast()).contains(" finished ");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "a disk that is always full")
    void whatCouldNotBeSaidIsAFault() throws Exception {
        assertThat(run(new File("/dev/full"), List.of(), "--list")).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("err")))
                .containsExactly("Some of the output could not be written.");
    }

    private int run(List<String> options, String... arguments) throws IOException, InterruptedException {
        return run(file("out"), options, arguments);
    }

    private int run(File out, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path", "")));
        command.add("--enable-native-access=app.unhunch,javafx.graphics,org.jline.terminal.ffm");
        command.addAll(List.of("--module", "app.unhunch/app.unhunch.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(folder.resolve("in")).toFile()))
                .redirectOutput(out)
                .redirectError(file("err"));
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }
}
