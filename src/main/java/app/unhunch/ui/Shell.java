package app.unhunch.ui;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.journal.live.SessionRecord;
import app.unhunch.journal.store.InterruptedSession;
import app.unhunch.model.Routine;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.FigurePreview;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.finish.FinishModel;
import app.unhunch.ui.finish.FinishView;
import app.unhunch.ui.help.NoticeDialog;
import app.unhunch.ui.home.HomeModel;
import app.unhunch.ui.home.HomeNavigation;
import app.unhunch.ui.home.HomeView;
import app.unhunch.ui.progress.ProgressModel;
import app.unhunch.ui.progress.ProgressView;
import app.unhunch.ui.session.SessionModel;
import app.unhunch.ui.session.SessionView;
import app.unhunch.ui.settings.SettingsView;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Holds the screen that shows and leads from one to the next.
public final class Shell {

    /// The bundle of all words of the window.
    public static final String TEXTS = "app/unhunch/ui/texts";

    /// How the person feels is not asked twice within this time.
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofMinutes(10);

    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final RoutineFiles files;
    private final Companions companions;
    private final Keeping keeping;
    private final Formats formats;
    private final int speed;
    private final StackPane screen = new StackPane();
    private final DialogLayer sheets = new DialogLayer();
    private final StackPane root = new StackPane(screen, sheets);
    private final FirstFrame firstFrame = new FirstFrame();
    private final HomeModel home;
    private final Figures figures;
    private final HomeView homeView;
    private final Dialogs pausing;
    private final Closing closing;
    private @Nullable SettingsView settingsView;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Deque<InterruptedSession> abandoned = new ArrayDeque<>();
    private Optional<Asked> asked = Optional.empty();
    private boolean asking;
    private @Nullable ProgressView progressView;
    private Runnable shown = () -> {};

    /// When the person was asked last how they feel, and what they told.
    private record Asked(OffsetDateTime when, Optional<Integer> told) {}

    /// @param speed how many times faster than life sessions run
    public Shell(
            RoutineFiles files,
            Settings settings,
            Companions companions,
            Keeping keeping,
            Clock clock,
            Texts texts,
            int speed) {
        this.files = files;
        this.settings = settings;
        this.companions = companions;
        this.keeping = keeping;
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.times = new Times(clock, formats);
        this.speed = speed;
        this.home =
                new HomeModel(files.library(), files.reader(), settings, texts, keeping.diary(), times, this::begin);
        this.figures = new Figures(home::poses, settings.person(), settings.figureGuides(), firstFrame);
        this.homeView = new HomeView(
                home,
                texts,
                times,
                sheets,
                figures,
                new HomeNavigation(this::openFolder, this::showProgress, this::showSettings, this::showHelp));
        this.pausing = new PausingDialogs(sheets, screen);
        this.closing = new Closing(keeping.diary(), texts, pausing, Closing::patiently);
        root.getStyleClass().add("app");
        EnterKey.passTogglesUnder(root);
        KeyRepeat.ignoreUnder(root);
        EnterKey.pressButtonsUnder(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::fullScreenKeys);
    }

    /// Wherever a screen does not use these keys itself, F and F11 change to full screen and back, and Escape leaves
    /// it.
    private void fullScreenKeys(KeyEvent event) {
        if (!(root.getScene().getWindow() instanceof Stage stage) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case F, F11 -> stage.setFullScreen(!stage.isFullScreen());
            case ESCAPE -> stage.setFullScreen(false);
            default -> {}
        }
    }

    /// Calls this each time that a screen came up.
    public void whenShown(Runnable told) {
        shown = told;
    }

    /// The title of the window.
    String title() {
        return texts.get("app.name");
    }

    /// Which way everything is read.
    NodeOrientation orientation() {
        return texts.locale().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /// What goes into the scene.
    public Parent root() {
        return root;
    }

    /// Shows Home, or starts a routine at once; either way after the safety notice has been read and what there was to
    /// tell has been told.
    public void open(Optional<Routine> routine) {
        show(homeView);
        keeping.later().execute(this::complete);
        if (!settings.noticeRead().get()) {
            sheets.show(
                    new NoticeDialog(texts, sheets, Dialog.Leaving.BY_ANSWER),
                    () -> settings.noticeRead().set(true));
        }
        tellAll();
        sheets.whenFree(() -> routine.ifPresent(this::begin));
    }

    /// Home shows what could be known at once; now the person's own files are read, and the rest of it is shown.
    private void complete() {
        home.readAgain();
        firstFrame.isOver();
    }

    /// Says one sentence to the person: now if Home shows, else as soon as it does, as a session is not to be covered.
    public void tell(String key, Arg... arguments) {
        notes.put(key, texts.get(key, arguments));
        tellAll();
    }

    /// Nothing is told while the person is about to begin: it would cover the session.
    private void tellAll() {
        if (asking || !screen.getChildren().contains(homeView)) {
            return;
        }
        notes.values().forEach(words -> sheets.show(new TellDialog(texts, sheets, words), () -> {}));
        notes.clear();
        while (!abandoned.isEmpty()) {
            offer(abandoned.remove());
        }
    }

    /// Reads the journal when the first frame is there, away from the window.
    public void readJournal() {
        keeping.later()
                .execute(() -> keeping.diary().read(found -> {
                    abandoned.addAll(found);
                    tellAll();
                }));
    }

    private void offer(InterruptedSession left) {
        JournalService diary = keeping.diary();
        sheets.show(
                new KeepDialog(left.entry(), texts, times, sheets, () -> diary.keep(left), () -> diary.forget(left)),
                () -> {});
    }

    /// Whether the window may close now; if not, the person is asked, and `close` called should they want it all the
    /// same.
    boolean mayClose(Runnable close) {
        // Who is writing a note has written it.
        Node keyboard = root.getScene().getFocusOwner();
        root.requestFocus();
        if (keyboard != null) {
            keyboard.requestFocus();
        }
        return closing.mayClose(close);
    }

    private void showHome() {
        home.refresh();
        show(homeView);
        tellAll();
    }

    private void openFolder() {
        if (!files.opener().getAsBoolean()) {
            tell("tell.folderNotOpened", arg("folder", files.folder()));
        }
    }

    private void showSettings() {
        if (settingsView == null) {
            settingsView = new SettingsView(
                    settings, texts, Optional.of(new FigurePreview(figures)), companions.sounds(), this::showHome);
        }
        show(settingsView);
    }

    private void showProgress() {
        if (progressView == null) {
            ProgressModel model = new ProgressModel(
                    keeping.diary(),
                    settings,
                    home::library,
                    times,
                    texts,
                    formats.firstOfWeek(),
                    keeping.outlets(),
                    // The disk may be slow, and a session have begun.
                    words -> pausing.show(new TellDialog(texts, pausing, words), () -> {}));
            progressView = new ProgressView(model, texts, times, formats, sheets, keeping.later(), this::showHome);
        }
        progressView.show();
        show(progressView);
    }

    private void showHelp() {
        sheets.show(new NoticeDialog(texts, sheets, Dialog.Leaving.FREELY), () -> {});
    }

    /// Asks how the person feels, if they like that, and begins.
    private void begin(Routine routine) {
        if (!settings.checkIn().get() || !forReal()) {
            follow(routine, Optional.empty());
        } else if (asked.filter(this::isRecent).isPresent()) {
            follow(routine, asked.orElseThrow().told());
        } else {
            asking = true;
            sheets.show(
                    new CheckInDialog(texts, sheets, told -> {
                        remember(told);
                        follow(routine, told);
                    }),
                    () -> {
                        asking = false;
                        tellAll();
                    });
        }
    }

    private void remember(Optional<Integer> told) {
        asked = Optional.of(new Asked(times.now(), told));
    }

    /// A clock that was set back asks again.
    private boolean isRecent(Asked last) {
        Duration since = Duration.between(last.when(), times.now());
        return !since.isNegative() && since.compareTo(NOT_AGAIN_WITHIN) < 0;
    }

    /// What is faster than life is not what a person did.
    private boolean forReal() {
        return speed == 1;
    }

    private void follow(Routine routine, Optional<Integer> before) {
        Session session = new Session(Timeline.of(routine, settings.pace()), settings.afterGetReady());
        JournalService diary = keeping.diary();
        SessionRecord record = diary.begin(session.timeline(), times.now(), before.orElse(null));
        SessionAutosave scribe = new SessionAutosave(record, entry -> diary.note(entry), times::now);
        SessionListener heard = companions.of(session.timeline(), speed);
        SessionModel model = new SessionModel(
                session,
                speed,
                forReal() ? SessionListener.of(heard, scribe) : heard,
                settings.listeningParts().muted(),
                over -> finish(over, scribe.entry(over)));
        SessionView view = new SessionView(
                model, texts, times, sheets, figures, () -> settings.textSize().get() / 100);
        show(view);
        view.begin();
    }

    private void finish(Session session, Entry entry) {
        if (!entry.worthKeeping()) {
            keeping.diary().forget(entry.id());
            showHome();
            return;
        }
        Routine routine = session.timeline().routine();
        FinishModel model = new FinishModel(
                session,
                Optional.of(entry).filter(_ -> forReal()),
                keeping.diary(),
                settings.checkIn().get(),
                this::remember);
        show(new FinishView(model, texts, figures, () -> begin(routine), this::showHome));
    }

    private void show(Node view) {
        screen.getChildren().setAll(view);
        // Only after a pass over the style sheets is everything in the scene, and can take the keyboard.
        screen.applyCss();
        screen.layout();
        // A sheet that is about to close would take the keyboard with it.
        sheets.whenFree(() -> {
            if (screen.getChildren().contains(view)) {
                view.requestFocus();
            }
        });
        shown.run();
    }
}
