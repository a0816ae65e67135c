package app.unhunch.ui;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Outlets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;

/// How long Progress takes to open after ten years of three sessions a day: from the press of its button to a picture
/// of it, 1280×800, software pipeline. The first time in a fresh process classes are loaded, too; the others are as
/// later in a day.
public final class ProgressBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int YEARS = 10;
    private static final int TIMES = 9;
    private static final double MILLION = 1e6;

    private ProgressBench() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        JournalFolder folder = journal(Files.createTempDirectory("unhunch-bench"), YEARS);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                measure(folder, TIMES);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    /// Three sessions a day, written into a folder.
    public static JournalFolder journal(Path path, int years) throws IOException {
        JournalFolder folder = new JournalFolder(path, "bench");
        List<Entry> sessions = SampleJournal.years(TODAY, years, 3);
        folder.append(sessions.stream().map(Line.Kept::new).toList());
        System.out.printf("%d sessions%n", sessions.size());
        return folder;
    }

    /// Prints how long it takes so many times; on the window's thread.
    public static void measure(JournalFolder folder, int times) {
        Library library = Library.read(null);
        Settings settings = new Settings();
        settings.noticeRead().set(true);
        JournalService journal = new JournalService(folder, "", JournalThreads.here());
        long start = System.nanoTime();
        journal.read(_ -> {});
        System.out.printf("the journal is read after %.0f ms%n", (System.nanoTime() - start) / MILLION);
        Deque<Runnable> later = new ArrayDeque<>();
        Shell shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> true),
                settings,
                RunServices.silent(journal, 1),
                new WindowServices(Outlets.silent(), later::add, Runnable::run),
                Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC),
                TestTexts.english());
        Scene scene = new Scene(shell.root(), 1280, 800);
        Theme.dress(scene, settings);
        shell.open(Optional.empty());
        WritableImage image = new WritableImage(1280, 800);
        scene.snapshot(image);
        runAll(later);
        scene.snapshot(image);
        for (int i = 0; i < times; i++) {
            long pressed = System.nanoTime();
            press(scene, "#progress");
            scene.snapshot(image);
            long shown = System.nanoTime();
            runAll(later);
            scene.snapshot(image);
            System.out.printf(
                    "Progress shows after %.0f ms, the charts below it after %.0f ms%n",
                    (shown - pressed) / MILLION, (System.nanoTime() - pressed) / MILLION);
            press(scene, "#back-home");
            scene.snapshot(image);
        }
    }

    private static void runAll(Deque<Runnable> later) {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private static void press(Scene scene, String button) {
        ((Button) scene.getRoot().lookup(button)).fire();
    }
}
