package app.unhunch.gallery;

import static app.unhunch.i18n.Arg.arg;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;

import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Pains;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Reply;
import app.unhunch.settings.Motion;
import app.unhunch.ui.Shell;
import app.unhunch.ui.widget.safety.TestCautions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Home, Settings, a session and its end in their telling states.
final class ScreenViews {

    /// What a system says of a disk.
    static final String REASON = "settings.json: Read-only file system";

    private final Library library = Library.read(null);
    private final List<GalleryView> views = new ArrayList<>();

    private ScreenViews() {}

    /// Those in the usual window.
    static List<GalleryView> all() {
        ScreenViews made = new ScreenViews();
        made.home();
        made.settings();
        made.session();
        made.warmUp();
        made.dialogsOfASession();
        made.finish();
        return List.copyOf(made.views);
    }

    /// Those in the small window of a session.
    static List<GalleryView> small() {
        ScreenViews made = new ScreenViews();
        made.smallWindow();
        return List.copyOf(made.views);
    }

    private void home() {
        shell("home", library, _ -> {});
        views.add(new GalleryView("home-warm-up", (stand, holder) -> {
            stand.settings().warmUp().set(true);
            Hand.open(stand.shell(library), Optional.empty(), holder);
        }));
        shell("home-fitted", library, scene -> {
            Hand.press(scene, "fit-less");
            Hand.press(scene, "fit-less");
            scene.lookup("#fit-less").requestFocus();
        });
        shell("home-no-floor", library, scene -> {
            Hand.settle(scene);
            ((CheckBox) scene.lookup("#no-floor")).fire();
        });
        shell("home-five", library, scene -> choose(scene, 3));
        shell("home-many", OwnFiles.crowded(), scene -> choose(scene, 5));
        shell("home-many-end", OwnFiles.crowded(), scene -> choose(scene, 11));
        views.add(new GalleryView("home-six-weeks", (stand, holder) -> {
            stand.settings().sixWeeksSince().set("2026-03-02");
            Hand.open(stand.shell(library), Optional.empty(), holder);
        }));
        shell("home-problems", OwnFiles.troubled(), _ -> {});
        shell("dialog-safety", library, scene -> Hand.press(scene, "safety"));
        shell("dialog-safety-first", library, scene -> Hand.press(scene, "start"));
        shell("dialog-contents", OwnFiles.crowded(), scene -> {
            choose(scene, 11);
            Hand.settle(scene);
            String id = scene.lookup("#whole-contents") == null ? "show-contents" : "whole-contents";
            Hand.press(scene, id);
        });
        shell("dialog-problems", OwnFiles.troubled(), scene -> Hand.press(scene, "look-at-problems"));
        shell("dialog-about", library, scene -> {
            Hand.settle(scene);
            if (!scene.lookup(".contents").isVisible()) {
                Hand.press(scene, "show-contents");
            }
            Hand.settle(scene);
            Node dialog = scene.lookup(".dialog");
            Node listed = (dialog == null ? scene.getRoot() : dialog).lookup("#about-side-stretch");
            ((Button) listed).fire();
        });
        for (String key : List.of("tell.settingsLocked", "tell.settingsNotSaved")) {
            views.add(new GalleryView("dialog-" + key, (stand, holder) -> {
                Shell shell = stand.shell(library);
                Hand.open(shell, Optional.empty(), holder);
                shell.tell(key, arg("reason", REASON));
            }));
        }
        firstRun("first-run", _ -> {});
        firstRun("first-run-rules", scene -> Hand.press(scene, "continue"));
        shell("dialog-help", library, scene -> Hand.press(scene, "help"));
        shell("dialog-help-keys", library, scene -> {
            Hand.press(scene, "help");
            Hand.press(scene, "show-keys");
        });
    }

    private void settings() {
        shell("settings-voice", library, scene -> Hand.press(scene, "settings"));
        for (String section : List.of("chimes", "figure", "pace", "appearance", "session", "data")) {
            shell("settings-" + section, library, scene -> openSettings(scene, section));
        }
        shell("settings-chimes-each", library, scene -> {
            openSettings(scene, "chimes");
            Hand.press(scene, "customise");
        });
        shell("settings-figure-covered", library, scene -> {
            openSettings(scene, "figure");
            Hand.settle(scene);
            ((ToggleButton) scene.lookup("#figureHair-COVERED")).fire();
        });
    }

    private static void openSettings(Scene scene, String section) {
        Hand.press(scene, "settings");
        Hand.settle(scene);
        ((ToggleButton) scene.lookup("#section-" + section.toUpperCase(Locale.ROOT))).fire();
    }

    private void session() {
        session("get-ready", "unwind", 4, _ -> {});
        session("settle", "micro-break", 20, _ -> {});
        session("hold-in", "upper-back-five", 38, _ -> {});
        session("hold-right", "micro-break", 32.5, _ -> {});
        session("hold-left", "micro-break", 85, _ -> {});
        session("switch", "micro-break", 62, _ -> {});
        session("floor", "upper-back-five", 47, _ -> {});
        session("floor-side", "upper-back-five", 560, _ -> {});
        session("rotation", "upper-back-five", 330, _ -> {});
        session("rotation-seated", "desk-break", 176, _ -> {});
        session("reps", "upper-back-five", 124, _ -> {});
        moving("arm-up", "micro-break", 12.5);
        moving("turn", "upper-back-five", 338);
        moving("turn-seated", "desk-break", 176);
        moving("needle", "upper-back-five", 501.5);
        session("longest", "upper-back-five", 500, _ -> {});
        session("close", "micro-break", 119, _ -> {});
        views.add(new GalleryView("session-muted", (stand, holder) -> {
            stand.settings().audioParts().muted().set(true);
            holder.getChildren().setAll(stand.session(started(stand, "micro-break")));
        }));
        session("paused", "micro-break", 30, session -> session.apply(PAUSE));
        session("away", "micro-break", 30, ScreenViews::loseTime);
        views.add(new GalleryView("session-waiting", (stand, holder) -> {
            Session session = new Session(timeline(stand, "micro-break"), AfterGetReady.WAIT);
            session.apply(START);
            session.advance(Duration.ofMinutes(1));
            holder.getChildren().setAll(stand.session(session));
        }));
        session("hurts-warning-sign", "upper-back-five", 47, ScreenViews::hurts);
        session("hurts-level", "upper-back-five", 47, ScreenViews::hurtsHowMuch);
        session("hurts-place", "upper-back-five", 47, ScreenViews::hurtsWhere);
        session("hurts-standing", "micro-break", 32.5, ScreenViews::hurts);
        session("hurts-smaller", "upper-back-five", 47, session -> Pains.of(session, 2));
        session("hurts-easier", "upper-back-five", 47, session -> Pains.of(session, 5));
        session("hurts-left-out", "upper-back-five", 47, session -> Pains.of(session, 8));
        session("lead-in", "micro-break", 30, session -> {
            session.apply(PAUSE);
            session.apply(RESUME);
            session.advance(Duration.ofMillis(800));
        });
    }

    private static void hurts(Session session) {
        session.apply(HURTS);
    }

    private static void hurtsHowMuch(Session session) {
        hurts(session);
        session.answer(new Reply.WarningSign(false));
    }

    private static void hurtsWhere(Session session) {
        hurtsHowMuch(session);
        session.answer(new Reply.Level(5));
    }

    /// In each of its moves: when it is under way, and at its other end.
    private void warmUp() {
        Map.of("march", 14.3, "shoulders", 34.3, "hug", 51.2, "turn", 71.3, "head", 94.0, "wrists", 115.2)
                .forEach((move, seconds) -> warmUp(views, "warm-up-" + move, seconds, _ -> {}));
    }

    private void warmUp(List<GalleryView> to, String name, double seconds, Consumer<Parent> then) {
        to.add(new GalleryView("session-" + name, (stand, holder) -> {
            Routine routine = library.routine("upper-back-five").orElseThrow().warmedUpBy(library.warmUp());
            Session session = new Session(Timeline.of(routine, stand.settings().pace()));
            session.apply(START);
            session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            Parent view = stand.session(session);
            holder.getChildren().setAll(view);
            then.accept(view);
        }));
    }

    private void dialogsOfASession() {
        key("dialog-stop", KeyCode.ESCAPE);
        key("dialog-keys", KeyCode.F1);
    }

    private void smallWindow() {
        small("get-ready", "unwind", 4, _ -> {});
        small("hold-right", "micro-break", 27.5, _ -> {});
        small("hold-left", "micro-break", 75, _ -> {});
        small("reps", "upper-back-five", 119, _ -> {});
        small("floor", "upper-back-five", 42, _ -> {});
        small("longest", "upper-back-five", 480, _ -> {});
        warmUp(views, "in-a-corner-warm-up", 14.3, view -> Hand.type(view, KeyCode.S));
        small("paused", "micro-break", 30, session -> session.apply(PAUSE));
        small("hurts-warning-sign", "upper-back-five", 47, ScreenViews::hurts);
        small("hurts-level", "upper-back-five", 47, ScreenViews::hurtsHowMuch);
        small("hurts-place", "upper-back-five", 47, ScreenViews::hurtsWhere);
        small("hurts-easier", "upper-back-five", 47, session -> Pains.of(session, 5));
    }

    private void finish() {
        finish("finish", session -> session.advance(Duration.ofHours(1)));
        finish("finish-rated", 5, Hand.rating(3));
        finish("finish-rated-same", 5, Hand.rating(5));
        finish("finish-rated-worse", 3, Hand.rating(4));
        finish("finish-rated-once", null, Hand.rating(3));
        finish("finish-note", 5, scene -> Hand.press(scene, "add-note"));
        finish("finish-nothing", session -> {
            while (session.allows(NEXT)) {
                session.apply(NEXT);
            }
        });
        finish("finish-most", session -> {
            session.advance(Duration.ofMinutes(1));
            session.apply(NEXT);
            session.advance(Duration.ofHours(1));
        });
        finish("finish-standing", "micro-break", session -> session.advance(Duration.ofHours(1)));
        finish("finish-seated", "desk-break", session -> session.advance(Duration.ofHours(1)));
        finish("finish-early-most", session -> {
            session.advance(Duration.ofMinutes(4));
            session.apply(STOP);
        });
        finish("finish-hurt", session -> {
            session.advance(Duration.ofMinutes(3));
            Pains.andOn(session, 8);
            session.apply(NEXT);
            session.advance(Duration.ofHours(1));
        });
        finish("finish-ended", session -> {
            session.advance(Duration.ofMinutes(3));
            hurts(session);
            session.answer(new Reply.WarningSign(true));
        });
        finish("finish-early", session -> {
            session.advance(Duration.ofMinutes(2));
            session.apply(STOP);
        });
    }

    private void shell(String name, Library library, Consumer<Scene> then) {
        views.add(new GalleryView(name, (stand, holder) -> {
            Hand.open(stand.shell(library), Optional.empty(), holder);
            then.accept(holder.getScene());
        }));
    }

    private void key(String name, KeyCode code) {
        views.add(new GalleryView(name, (stand, holder) -> {
            // Or it would be asked first how it feels.
            stand.settings().checkIn().set(false);
            TestCautions.read(stand.settings(), library);
            Hand.open(stand.shell(library), library.routine("micro-break"), holder);
            Hand.type(holder.getScene().getFocusOwner(), code);
        }));
    }

    private void session(String name, String routine, double seconds, Consumer<Session> then) {
        views.add(new GalleryView("session-" + name, (stand, holder) -> {
            Session session = started(stand, routine);
            session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            then.accept(session);
            holder.getChildren().setAll(stand.session(session));
        }));
    }

    /// In the middle of a movement, with the arrow that shows its way.
    private void moving(String name, String routine, double seconds) {
        views.add(new GalleryView("session-moving-" + name, (stand, holder) -> {
            stand.settings().motion().set(Motion.FULL);
            Session session = started(stand, routine);
            session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            holder.getChildren().setAll(stand.session(session));
        }));
    }

    private void small(String name, String routine, double seconds, Consumer<Session> then) {
        views.add(new GalleryView("session-in-a-corner-" + name, (stand, holder) -> {
            Session session = started(stand, routine);
            session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            then.accept(session);
            // Or the key that makes it small would pause.
            stand.settings().anyKeyPauses().set(false);
            Parent view = stand.session(session);
            holder.getChildren().setAll(view);
            Hand.type(view, KeyCode.S);
        }));
    }

    private void finish(String name, Consumer<Session> then) {
        finish(name, "unwind", then);
    }

    private void finish(String name, String routine, Consumer<Session> then) {
        views.add(new GalleryView(name, (stand, holder) -> {
            Session session = started(stand, routine);
            then.accept(session);
            holder.getChildren().setAll(stand.finish(session, Optional.of(4)));
        }));
    }

    /// @param before how the person felt before, or `null`
    private void finish(String name, @Nullable Integer before, Consumer<Scene> then) {
        views.add(new GalleryView(name, (stand, holder) -> {
            Session session = started(stand, "unwind");
            session.advance(Duration.ofHours(1));
            holder.getChildren().setAll(stand.finish(session, Optional.ofNullable(before)));
            then.accept(holder.getScene());
        }));
    }

    private void firstRun(String name, Consumer<Scene> then) {
        views.add(new GalleryView(name, (stand, holder) -> {
            stand.settings().noticeRead().set(false);
            Hand.open(stand.shell(library), Optional.empty(), holder);
            then.accept(holder.getScene());
        }));
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

    private static void choose(Scene scene, int routine) {
        Hand.settle(scene);
        ListView<?> routines = (ListView<?>) scene.lookup("#routines");
        routines.getSelectionModel().select(routine);
        Hand.settle(scene);
    }
}
