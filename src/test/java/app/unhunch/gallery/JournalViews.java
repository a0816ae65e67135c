package app.unhunch.gallery;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.SampleRun;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.library.Library;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.ui.Shell;
import app.unhunch.ui.widget.TestJournal;
import app.unhunch.ui.widget.safety.TestCautions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

/// All that has to do with the journal.
final class JournalViews {

    /// Whatever names the folder of a journal, such as what a system says about it.
    static final Pattern FOLDER = Pattern.compile(".*[/\\\\]journal[0-9]+.*");

    /// A file that somebody broke.
    static final String DAMAGED = "laptop.jsonl";

    private final Library library = Library.read(null);
    private final List<GalleryView> views = new ArrayList<>();

    private JournalViews() {}

    static List<GalleryView> all() {
        JournalViews made = new JournalViews();
        made.home();
        made.progress();
        made.checkIn();
        made.troubles();
        return List.copyOf(made.views);
    }

    /// After a session of today in which the only stretch of a routine hurt.
    private void home() {
        Entry hurt = new SampleRun()
                .of(
                        new SampleRun.Way("micro-break", SampleRun.Deed.HURTS, "side-stretch"),
                        new UUID(2, 1),
                        Stand.TODAY.atTime(9, 5).atOffset(ZoneOffset.UTC),
                        new CheckIn(5, 4),
                        "");
        views.add(new GalleryView("home-left-out", (stand, holder) -> {
            Hand.open(stand.shell(library, List.of(hurt)), Optional.empty(), holder);
            Hand.settle(holder.getScene());
            ((ListView<?>) holder.lookup("#routines")).getSelectionModel().select(0);
        }));
    }

    private void progress() {
        progress("none", 0, _ -> TestJournal.empty(), (_, _) -> {});
        progress("few", 0, _ -> few(), (_, _) -> {});
        progress("few-end", 1, _ -> few(), (_, _) -> {});
        progress("hurt", 0.6, _ -> hurt(), (_, _) -> {});
        progress("many", 0, _ -> many(), (_, _) -> {});
        progress("many-middle", 0.5, _ -> many(), (_, _) -> {});
        progress("many-end", 1, _ -> many(), (_, _) -> {});
        progress("year", 1, _ -> many(), (_, scene) -> Hand.press(scene, "show-year"));
        progress(
                "deleted",
                0.6,
                _ -> many(),
                (journal, _) -> journal.delete(
                        List.of(journal.contents().get().entries().getLast())));
        progress("unread", 0, _ -> damaged(), (_, scene) -> Hand.press(scene, "look-at-unread"));
        progress("summary", 1, _ -> many(), (_, scene) -> Hand.press(scene, "summary"));
        progress("delete-all", 1, _ -> many(), (_, scene) -> Hand.press(scene, "deleteAll"));
    }

    private void troubles() {
        views.add(new GalleryView("journal-not-written", (stand, holder) -> {
            JournalService journal = TestJournal.empty();
            Hand.open(stand.shell(library, journal), Optional.empty(), holder);
            obstruct(journal);
            journal.keep(SampleJournal.few(Stand.TODAY).getFirst());
        }));
        views.add(new GalleryView("dialog-keep", (stand, holder) -> {
            JournalService journal = TestJournal.empty();
            Timeline timeline = Timeline.of(
                    library.routine("desk-break").orElseThrow(),
                    stand.settings().pace());
            Session session = new Session(timeline);
            SessionAutosave autosave = journal.begin(timeline, stand::now, Optional.of(4));
            autosave.follow(session, session.apply(Command.START), 0);
            autosave.follow(session, session.advance(Duration.ofMinutes(3)), 0);
            // Or it would still run there.
            journal.close();
            JournalService next = TestJournal.again(journal);
            Shell shell = stand.shell(library, next);
            Hand.open(shell, Optional.empty(), holder);
            shell.readJournal();
        }));
    }

    /// A folder where the file should be.
    private static void obstruct(JournalService journal) {
        try {
            Files.createDirectories(journal.path().resolve("test.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkIn() {
        views.add(new GalleryView("dialog-check-in", (stand, holder) -> {
            TestCautions.read(stand.settings(), library);
            Hand.open(stand.shell(library), library.routine("desk-break"), holder);
        }));
    }

    private void progress(
            String name,
            double scrolled,
            Function<Stand, JournalService> journals,
            BiConsumer<JournalService, Scene> then) {
        views.add(new GalleryView("progress-" + name, (stand, holder) -> {
            JournalService journal = journals.apply(stand);
            Hand.open(stand.shell(library, journal), Optional.empty(), holder);
            Hand.press(holder.getScene(), "progress");
            Hand.settle(holder.getScene());
            ((ScrollPane) holder.lookup(".progress-screen > .scroll-pane")).setVvalue(scrolled);
            then.accept(journal, holder.getScene());
        }));
    }

    private static JournalService few() {
        return TestJournal.of(SampleJournal.few(Stand.TODAY.minusDays(1)));
    }

    /// Of somebody whom a stretch hurt, twice of late.
    private static JournalService hurt() {
        SampleRun run = new SampleRun();
        List<Entry> sessions = new ArrayList<>(SampleJournal.few(Stand.TODAY.minusDays(1)));
        for (int i = 2; i > 0; i--) {
            sessions.add(run.of(
                    new SampleRun.Way("upper-back-five", SampleRun.Deed.HURTS, "cat-cow"),
                    new UUID(1, i),
                    Stand.TODAY.minusDays(i).atTime(18, 5).atOffset(ZoneOffset.UTC),
                    new CheckIn(5, 4),
                    ""));
        }
        return TestJournal.of(sessions);
    }

    private static JournalService many() {
        return TestJournal.of(SampleJournal.many(Stand.TODAY));
    }

    static JournalService damaged() {
        JournalService journal = few();
        try {
            Files.writeString(journal.path().resolve(DAMAGED), "{\"schemaVersion\":7}\n{\"schemaVersion\":1,\"id\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.read(_ -> {});
        return journal;
    }
}
