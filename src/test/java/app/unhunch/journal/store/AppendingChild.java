package app.unhunch.journal.store;

import app.unhunch.journal.SampleEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A process that keeps one session after the other, and says which one each time it is told that one is kept.
final class AppendingChild {

    static final String READY = "ready";
    static final String FAILED = "failed";

    private AppendingChild() {}

    /// Appends until nobody listens, or enough are kept.
    ///
    /// @param arguments the file, a file with lines to take in turn, the number of this process, how many to append
    public static void main(String[] arguments) throws IOException {
        LogFile log = new LogFile(Path.of(arguments[0]));
        List<String> templates = Files.readAllLines(Path.of(arguments[1]));
        int process = Integer.parseInt(arguments[2]);
        int most = Integer.parseInt(arguments[3]);
        say(READY);
        if (System.in.read() < 0) {
            return;
        }
        // Nobody listens any more when the parent is gone.
        for (int n = 0; n < most && !System.out.checkError(); n++) {
            try {
                log.append(List.of(line(templates.get(n % templates.size()), process, n)));
                say(id(process, n).toString());
            } catch (IOException e) {
                say(FAILED);
            }
        }
    }

    static UUID id(int process, int number) {
        return new UUID(process, number);
    }

    /// What stands in the file: the line of session 0 under a name of its own.
    static String line(String template, int process, int number) {
        return template.replace(
                SampleEntries.id(0).toString(), id(process, number).toString());
    }

    private static void say(String word) {
        System.out.print(word + "\n");
        System.out.flush();
    }
}
