package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A window that is closed while something is on its way to the disk.
@ExtendWith(ApplicationExtension.class)
class ClosingTest {

    @TempDir
    Path data;

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final Queue<Runnable> afterAWhile = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final DialogsTold dialogs = new DialogsTold();
    private Path folder;
    private Closing closing;

    @Start
    void start(Stage unused) {
        folder = data.resolve("journal");
        JournalService journal = new JournalService(
                new JournalFolder(folder, "test"), "1.0", new JournalThreads(disk::add, Runnable::run, _ -> {}));
        closing = new Closing(journal, TestTexts.english(), dialogs, afterAWhile::add);
        journal.keep(SampleJournal.few(LocalDate.of(2026, 3, 1)).getFirst());
    }

    @Test
    void itClosesAsSoonAsAllIsOnTheDisk(FxRobot robot) {
        robot.interact(() -> {
            assertThat(mayClose()).isFalse();
            assertThat(told).isEmpty();
            work();
            assertThat(told).containsExactly("closed");
            assertThat(mayClose()).isTrue();
            afterAWhile.forEach(Runnable::run);
        });
        assertThat(dialogs.shown()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeItIsLost(FxRobot robot) throws IOException {
        Files.writeString(folder, "a file where a folder should be");
        robot.interact(() -> {
            assertThat(mayClose()).isFalse();
            assertThat(mayClose()).isFalse();
            work();
            afterAWhile.forEach(Runnable::run);
        });
        assertThat(told).isEmpty();
        assertThat(words()).contains("Close and lose your latest session?");
    }

    @Test
    void whoeverWaitsIsToldWhatForAndItClosesAsSoonAsItMay(FxRobot robot) {
        robot.interact(() -> {
            mayClose();
            afterAWhile.remove().run();
            assertThat(words()).anyMatch(words -> words.startsWith("Saving is taking longer than usual"));
            work();
        });
        assertThat(told).containsExactly("closed");
    }

    @Test
    void whoWouldRatherStayIsNotClosed(FxRobot robot) {
        robot.interact(() -> {
            mayClose();
            afterAWhile.remove().run();
            dialogs.closeLatest();
            work();
        });
        assertThat(told).isEmpty();
    }

    private boolean mayClose() {
        return closing.mayClose(() -> told.add("closed"));
    }

    private List<String> words() {
        assertThat(dialogs.shown()).hasSize(1);
        Seen.in(dialogs.shown().getFirst(), 600, 400);
        return Seen.words(dialogs.shown().getFirst());
    }

    private void work() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }
}
