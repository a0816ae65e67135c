package app.unhunch.gallery;

import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.ui.Shell;
import app.unhunch.ui.widget.TestJournal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of all that has to do with the journal, to `target/gallery`. Run by `mvn -Pgallery verify`.
@ExtendWith(ApplicationExtension.class)
class JournalGallery {

    private final Library library = Library.read(null);
    private Studio studio;

    @Start
    void start(Stage unused) {
        studio = new Studio();
    }

    static List<PictureSetting> themes() {
        return Gallery.themes();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void progress(PictureSetting look) throws Exception {
        progress("none", look, 0, _ -> TestJournal.empty(), (_, _) -> {});
        progress("few", look, 0, _ -> few(), (_, _) -> {});
        progress("many", look, 0, _ -> many(), (_, _) -> {});
        progress("many-middle", look, 0.5, _ -> many(), (_, _) -> {});
        progress("many-end", look, 1, _ -> many(), (_, _) -> {});
        progress(
                "deleted",
                look,
                1,
                _ -> many(),
                (journal, _) -> journal.delete(
                        List.of(journal.contents().get().entries().getLast())));
        progress("unread", look, 0, _ -> damaged(), (_, scene) -> press(scene, "look-at-unread"));
        progress("summary", look, 1, _ -> many(), (_, scene) -> press(scene, "summary"));
        progress("delete-all", look, 1, _ -> many(), (_, scene) -> press(scene, "deleteAll"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void checkIn(PictureSetting look) throws Exception {
        studio.shoot(
                "dialog-check-in",
                look,
                (stand, holder) -> open(stand.shell(library), holder, Optional.of("desk-break")));
    }

    private void progress(
            String name,
            PictureSetting look,
            double scrolled,
            Function<Stand, JournalService> journals,
            BiConsumer<JournalService, Scene> then)
            throws Exception {
        studio.shoot("progress-" + name, look, (stand, holder) -> {
            JournalService journal = journals.apply(stand);
            open(stand.shell(library, journal), holder, Optional.empty());
            press(holder.getScene(), "progress");
            settle(holder);
            ((ScrollPane) holder.lookup(".progress-screen > .scroll-pane")).setVvalue(scrolled);
            then.accept(journal, holder.getScene());
        });
    }

    private static JournalService few() {
        return TestJournal.of(SampleJournal.few(Stand.TODAY.minusDays(1)));
    }

    private static JournalService many() {
        return TestJournal.of(SampleJournal.many(Stand.TODAY));
    }

    private static JournalService damaged() {
        JournalService journal = few();
        try {
            Files.writeString(
                    journal.path().resolve("laptop.jsonl"), "{\"schemaVersion\":7}\n{\"schemaVersion\":1,\"id\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.read(_ -> {});
        return journal;
    }

    private void open(Shell shell, Pane holder, Optional<String> routine) {
        holder.getChildren().setAll(shell.root());
        shell.open(routine.flatMap(library::routine));
        settle(holder);
    }

    private static void settle(Pane holder) {
        for (int pass = 0; pass < 4; pass++) {
            holder.applyCss();
            holder.layout();
        }
    }

    private static void press(Scene scene, String id) {
        ((Button) scene.getRoot().lookup("#" + id)).fire();
    }
}
