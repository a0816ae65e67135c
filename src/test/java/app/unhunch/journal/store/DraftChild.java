package app.unhunch.journal.store;

import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleEntries;
import java.io.IOException;
import java.nio.file.Path;

/// A second window, beside the one of the test.
final class DraftChild {

    private DraftChild() {}

    /// Runs a session, or looks for those that were left.
    ///
    /// @param arguments the folder, and the number of a session to run; without one, it says how many it is offered
    public static void main(String[] arguments) throws IOException {
        JournalFolder folder = new JournalFolder(Path.of(arguments[0]), "desk");
        if (arguments.length > 1) {
            Entry entry = SampleEntries.entry(Integer.parseInt(arguments[1]));
            folder.running(entry.id()).note(entry);
            System.out.println("running");
            int end = System.in.read();
            System.out.println("ended " + end);
        } else {
            System.out.println(folder.interrupted().size());
        }
    }
}
