package app.unhunch.gallery;

import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;

import app.unhunch.journal.SampleJournal;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.State;
import app.unhunch.session.Timeline;
import app.unhunch.ui.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders every screen in its telling states to `target/gallery`. Run by `mvn -Pgallery verify`; the pictures are for
/// people to look at.
@ExtendWith(ApplicationExtension.class)
class Gallery {

    private final Library library = Library.read(null);
    private Studio studio;

    @Start
    void start(Stage unused) {
        studio = new Studio();
    }

    static List<PictureSetting> themes() {
        return List.of(
                PictureSetting.LIGHT,
                PictureSetting.DARK,
                PictureSetting.SMALL,
                PictureSetting.SMALL_LARGE_TEXT,
                PictureSetting.LARGE_TEXT,
                PictureSetting.HUGE);
    }

    static List<PictureSetting> smallWindows() {
        return List.of(
                PictureSetting.CORNER,
                PictureSetting.CORNER_DARK,
                PictureSetting.CORNER_LARGE_TEXT,
                PictureSetting.CORNER_DARK_LARGE_TEXT);
    }

    @Test
    void picturesOfTheReadme() throws Exception {
        Path pictures = Path.of("assets", "pictures");
        studio.shoot(
                pictures.resolve("home-dark.png"),
                PictureSetting.DARK,
                (stand, holder) -> open(stand.shell(library), Optional.empty(), holder));
        studio.shoot(pictures.resolve("session.png"), PictureSetting.LIGHT, (stand, holder) -> {
            Session session = started(stand, "upper-back-five");
            session.advance(Duration.ofSeconds(218));
            holder.getChildren().setAll(stand.session(session));
        });
        studio.shoot(pictures.resolve("progress.png"), PictureSetting.LIGHT, (stand, holder) -> {
            open(stand.shell(library, SampleJournal.many(Stand.TODAY)), Optional.empty(), holder);
            press(holder.getScene(), "progress");
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void home(PictureSetting look) throws Exception {
        shell("home", look, library, _ -> {});
        shell("home-problems", look, troubled(), _ -> {});
        shell("dialog-problems", look, troubled(), scene -> press(scene, "look-at-problems"));
        shell("dialog-about", look, library, scene -> press(scene, "about-side-stretch"));
        studio.shoot("first-run", look, (stand, holder) -> {
            stand.settings().noticeRead().set(false);
            open(stand.shell(library), Optional.empty(), holder);
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void settings(PictureSetting look) throws Exception {
        shell("settings", look, library, scene -> press(scene, "settings"));
        shell("settings-figure", look, library, scene -> {
            press(scene, "settings");
            settle(scene);
            // The screen scrolls to what has the keyboard.
            scene.lookup("#figureGuides").requestFocus();
        });
        shell("settings-chimes", look, library, scene -> {
            press(scene, "settings");
            settle(scene);
            scene.lookup("#chimeCount").requestFocus();
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void session(PictureSetting look) throws Exception {
        session("get-ready", look, "unwind", 4, _ -> {});
        session("settle", look, "micro-break", 20, _ -> {});
        session("hold-in", look, "upper-back-five", 47, _ -> {});
        session("hold-right", look, "micro-break", 32.5, _ -> {});
        session("hold-left", look, "micro-break", 85, _ -> {});
        session("switch", look, "micro-break", 62, _ -> {});
        session("reps", look, "upper-back-five", 124, _ -> {});
        session("longest", look, "upper-back-five", 500, _ -> {});
        session("close", look, "micro-break", 119, _ -> {});
        studio.shoot("session-muted", look, (stand, holder) -> {
            stand.settings().audioParts().muted().set(true);
            holder.getChildren().setAll(stand.session(started(stand, "micro-break")));
        });
        session("paused", look, "micro-break", 30, session -> session.apply(PAUSE));
        session("away", look, "micro-break", 30, Gallery::loseTime);
        studio.shoot("session-waiting", look, (stand, holder) -> {
            Session session = new Session(timeline(stand, "micro-break"), AfterGetReady.WAIT);
            session.apply(START);
            session.advance(Duration.ofMinutes(1));
            holder.getChildren().setAll(stand.session(session));
        });
        session("lead-in", look, "micro-break", 30, session -> {
            session.apply(PAUSE);
            session.apply(RESUME);
            session.advance(Duration.ofMillis(800));
        });
        key("dialog-stop", look, KeyCode.ESCAPE);
        key("dialog-keys", look, KeyCode.F1);
    }

    @ParameterizedTest
    @MethodSource("smallWindows")
    void smallWindow(PictureSetting look) throws Exception {
        small("get-ready", look, "unwind", 4, _ -> {});
        small("hold-right", look, "micro-break", 27.5, _ -> {});
        small("hold-left", look, "micro-break", 75, _ -> {});
        small("reps", look, "upper-back-five", 119, _ -> {});
        small("floor", look, "upper-back-five", 42, _ -> {});
        small("longest", look, "upper-back-five", 480, _ -> {});
        small("paused", look, "micro-break", 30, session -> session.apply(PAUSE));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void finish(PictureSetting look) throws Exception {
        finish("finish", look, session -> session.advance(Duration.ofHours(1)));
        finish("finish-hurt", look, session -> {
            session.advance(Duration.ofMinutes(3));
            session.apply(HURTS);
            session.apply(NEXT);
            session.advance(Duration.ofHours(1));
        });
        finish("finish-early", look, session -> {
            session.advance(Duration.ofMinutes(2));
            session.apply(STOP);
        });
    }

    private void shell(String name, PictureSetting look, Library library, Consumer<Scene> then) throws Exception {
        studio.shoot(name, look, (stand, holder) -> {
            open(stand.shell(library), Optional.empty(), holder);
            then.accept(holder.getScene());
        });
    }

    private void key(String name, PictureSetting look, KeyCode code) throws Exception {
        studio.shoot(name, look, (stand, holder) -> {
            // Or it would be asked first how it feels.
            stand.settings().checkIn().set(false);
            open(stand.shell(library), library.routine("micro-break"), holder);
            type(holder.getScene().getFocusOwner(), code);
        });
    }

    private void session(String name, PictureSetting look, String routine, double seconds, Consumer<Session> then)
            throws Exception {
        studio.shoot("session-" + name, look, (stand, holder) -> {
            Session session = started(stand, routine);
            session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            then.accept(session);
            holder.getChildren().setAll(stand.session(session));
        });
    }

    private void small(String name, PictureSetting look, String routine, double seconds, Consumer<Session> then)
            throws Exception {
        studio.shoot("session-in-a-corner-" + name, look, (stand, holder) -> {
            Session session = started(stand, routine);
            session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            then.accept(session);
            Parent view = stand.session(session);
            holder.getChildren().setAll(view);
            type(view, KeyCode.S);
            // As it is while nobody touches anything.
            boolean waits = session.state() == State.PAUSED;
            view.lookup(".control-bar").setOpacity(waits ? 1 : 0);
        });
    }

    private void finish(String name, PictureSetting look, Consumer<Session> then) throws Exception {
        studio.shoot(name, look, (stand, holder) -> {
            Session session = started(stand, "unwind");
            then.accept(session);
            holder.getChildren().setAll(stand.finish(session));
        });
    }

    private Session started(Stand stand, String routine) {
        Session session = new Session(timeline(stand, routine));
        session.apply(START);
        return session;
    }

    /// As if the lid had been closed for an hour.
    private static void loseTime(Session session) {
        SessionClock clock = new SessionClock(session, 1);
        clock.tick(0);
        clock.tick(Duration.ofHours(1).toNanos());
    }

    private Timeline timeline(Stand stand, String routine) {
        return Timeline.of(
                library.routine(routine).orElseThrow(), stand.settings().pace());
    }

    private static void open(Shell shell, Optional<Routine> routine, Pane holder) {
        holder.getChildren().setAll(shell.root());
        shell.open(routine);
    }

    private static void type(Node target, KeyCode code) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void press(Scene scene, String id) {
        settle(scene);
        ((Button) scene.lookup("#" + id)).fire();
    }

    private static void settle(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /// A person's folder in which three things are wrong.
    private static Library troubled() {
        Path folder = Path.of("target", "gallery-data", "routines");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("mine.json"), """
                { "schemaVersion": 1, "id": "mine", "name": "My physio’s list", "summary": "Twice a day.",
                  "stretches": [
                    { "stretch": "side-strech" },
                    { "stretch": "thread-the-needle", "holdSeconds": 90 } ] }
                """);
            Files.writeString(folder.resolve("half.json"), "{ \"schemaVersion\": 1, \"id\": \"half\",");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Library.read(folder);
    }
}
