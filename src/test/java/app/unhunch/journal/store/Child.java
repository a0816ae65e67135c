package app.unhunch.journal.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Another process: a second window, or one that gets killed. It starts as quickly as one can.
public final class Child implements AutoCloseable {

    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData");

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /// Starts a process.
    ///
    /// @param before what stands in front of the command, if anything
    /// @param main has the main method
    public static Child start(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "-cp", classPath(), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /// The next line that it said; `null` when it has ended.
    @Nullable
    public String line() throws IOException {
        return out.readLine();
    }

    /// Lets it begin.
    void goOn() throws IOException {
        OutputStream in = process.getOutputStream();
        in.write('\n');
        in.flush();
    }

    /// Ends it as a system does that has no time left, and returns what it had said by then.
    List<String> kill() {
        // By its handle, as what it said would be lost otherwise.
        process.toHandle().destroyForcibly();
        return out.lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Only what journal and library need: no log is set up.
    private static String classPath() {
        Stream<String> libraries = Stream.of("jdk.module.path", "java.class.path")
                .flatMap(key -> Arrays.stream(System.getProperty(key, "").split(File.pathSeparator)))
                .filter(path -> path.contains("slf4j-api") || path.contains("jackson-"));
        return Stream.concat(Stream.of(home(Child.class), home(LogFile.class)), libraries)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            String name = type.getSimpleName() + ".class";
            Path file = Path.of(Objects.requireNonNull(type.getResource(name)).toURI());
            // app/unhunch/journal/store
            return file.resolve("../../../../..").normalize().toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
