package app.unhunch.ui;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.store.InterruptedSession;
import app.unhunch.model.Routine;
import app.unhunch.run.RunServices;
import app.unhunch.session.Pace;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.FigurePreview;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.help.NoticeDialog;
import app.unhunch.ui.help.Welcome;
import app.unhunch.ui.home.HomeModel;
import app.unhunch.ui.home.HomeNavigation;
import app.unhunch.ui.home.HomeView;
import app.unhunch.ui.progress.ProgressModel;
import app.unhunch.ui.progress.ProgressView;
import app.unhunch.ui.session.KeysDialog;
import app.unhunch.ui.session.input.MultiClick;
import app.unhunch.ui.settings.SettingsData;
import app.unhunch.ui.settings.SettingsView;
import app.unhunch.ui.widget.Dialogs;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Holds the screen that shows and leads from one to the next.
public final class Shell {

    /// The bundle of all words of the window.
    public static final String TEXTS = "app/unhunch/ui/texts";

    private final Settings settings;
    private final RoutineFiles files;
    private final RunServices services;
    private final WindowServices window;
    private final Formats formats;
    private final DialogLayer dialogs = new DialogLayer();
    private final Navigator navigator = new Navigator(dialogs);
    private final StackPane root = new StackPane(navigator.pane(), dialogs);
    private final Dialogs pausing = new PausingDialogs(dialogs, navigator.pane());
    private final ScreenParts parts;
    private final HomeModel home;
    private final HomeView homeView;
    private final MessageQueue messages;
    private final SessionStarter sessions;
    private final Closing closing;
    private @Nullable SettingsView settingsView;
    private @Nullable ProgressModel progressModel;
    private @Nullable ProgressView progressView;

    /// @param clock the time of day
    public Shell(
            RoutineFiles files,
            Settings settings,
            RunServices services,
            WindowServices window,
            Clock clock,
            Texts texts) {
        this.files = files;
        this.settings = settings;
        this.services = services;
        this.window = window;
        this.formats = new Formats(texts.locale());
        Times times = new Times(clock, formats);
        this.home = new HomeModel(
                files.library(), files.reader(), settings, this::pace, texts, services.journal(), times, this::begin);
        Figures figures = new Figures(home::poses, settings.person(), settings.figureGuides(), window.unhurried());
        this.parts = new ScreenParts(texts, times, figures, dialogs, navigator);
        this.homeView = new HomeView(
                home,
                texts,
                times,
                dialogs,
                figures,
                new HomeNavigation(this::openFolder, this::showProgress, this::showSettings, this::showHelp));
        this.messages = new MessageQueue(dialogs, () -> navigator.shows(homeView));
        this.sessions = new SessionStarter(
                settings,
                this::pace,
                services,
                parts,
                new CautionsPrompt(texts, dialogs, messages, settings),
                new CheckInPrompt(texts, times, dialogs, messages),
                home::spared,
                this::showHome);
        this.closing = new Closing(services.journal(), texts, pausing, Closing::patiently);
        root.getStyleClass().add("app");
        // Also between two screens, or two pages of one: what a double click brings under the pointer nobody has read.
        root.addEventFilter(MouseEvent.ANY, new MultiClick(() -> root));
        KeyboardMark.keepOn(root);
        EnterKey.passTogglesUnder(root);
        KeyRepeat.ignoreUnder(root);
        EnterKey.pressButtonsUnder(root);
        FullScreenKeys.listenUnder(root);
        HelpKeys.listenUnder(root, this::helpIsAskedFor);
    }

    private Pace pace() {
        return settings.pace().spoken(services.sounds().room());
    }

    private void begin(Routine routine) {
        sessions.begin(home.warmed(routine));
    }

    /// Wishes for some minutes, or for none.
    public void wish(OptionalInt minutes) {
        home.wish(minutes);
    }

    /// Calls this each time that a screen came up.
    public void whenShown(Runnable told) {
        navigator.whenShown(told);
    }

    /// The title of the window.
    String title() {
        return parts.texts().get("app.name");
    }

    /// Which way everything is read.
    NodeOrientation orientation() {
        return parts.texts().locale().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /// The root of the scene.
    public Parent root() {
        return root;
    }

    /// Shows Home, or starts a routine at once; either way after the safety notice has been read and what there was to
    /// tell has been told. Nobody waits for Home where a routine is all there is to show: it comes behind that.
    public void open(Optional<Routine> routine) {
        boolean nothingBefore = navigator.isEmpty()
                && messages.isEmpty()
                && settings.noticeRead().get();
        if (routine.isEmpty() || !nothingBefore) {
            navigator.show(homeView);
        }
        window.later().execute(this::complete);
        if (!settings.noticeRead().get()) {
            dialogs.show(
                    new Welcome(parts.texts(), parts.figures(), dialogs),
                    () -> settings.noticeRead().set(true));
        }
        messages.tellAll();
        dialogs.whenFree(() -> routine.flatMap(home::planned).ifPresent(this::begin));
    }

    /// Home shows what could be known at once; now the person's own files are read.
    private void complete() {
        if (navigator.isEmpty()) {
            navigator.show(homeView);
        }
        home.readAgain();
    }

    /// Says one sentence to the person: now if Home shows, else as soon as it does, as a session is not to be covered.
    public void tell(String key, Arg... arguments) {
        String words = parts.texts().get(key, arguments);
        messages.add(key, () -> new TellDialog(parts.texts(), dialogs, words));
    }

    /// Reads the journal when the first frame is there, away from the window, and offers to keep what was interrupted.
    public void readJournal() {
        window.later().execute(() -> services.journal().read(found -> found.forEach(this::offer)));
    }

    private void offer(InterruptedSession left) {
        JournalService journal = services.journal();
        messages.add(
                left.entry().id(),
                () -> new KeepDialog(
                        left.entry(),
                        parts.texts(),
                        parts.times(),
                        dialogs,
                        () -> journal.keep(left),
                        () -> journal.forget(left)));
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
        navigator.show(homeView);
        messages.tellAll();
    }

    private void openFolder() {
        if (!files.opener().getAsBoolean()) {
            tell("tell.folderNotOpened", arg("folder", files.folder()));
        }
    }

    private void showSettings() {
        if (settingsView == null) {
            settingsView = new SettingsView(
                    settings,
                    parts.texts(),
                    parts.times(),
                    new FigurePreview(parts.figures()),
                    services.sounds(),
                    new SettingsData(
                            this::openFolder,
                            () -> progress().openFolder(),
                            () -> progress().saveCsv(),
                            () -> progress().saveJson(),
                            services.journal()
                                    .contents()
                                    .map(journal -> !journal.entries().isEmpty())),
                    this::showHome);
        }
        navigator.show(settingsView);
    }

    private void showProgress() {
        if (progressView == null) {
            progressView = new ProgressView(
                    progress(),
                    parts.texts(),
                    parts.times(),
                    formats,
                    dialogs,
                    parts.figures(),
                    window.later(),
                    this::showHome,
                    this::showHome);
        }
        progressView.show();
        navigator.show(progressView);
    }

    private ProgressModel progress() {
        if (progressModel == null) {
            Texts texts = parts.texts();
            progressModel = new ProgressModel(
                    services.journal(),
                    settings,
                    home::library,
                    parts.times(),
                    texts,
                    formats.firstOfWeek(),
                    window.outlets(),
                    // The disk may be slow, and a session have begun.
                    words -> pausing.show(new TellDialog(texts, pausing, words), () -> {}));
        }
        return progressModel;
    }

    /// A session has a sheet of its own for these keys, and no dialog comes above another.
    private void helpIsAskedFor() {
        if (!dialogs.isDisplay() && !navigator.showsSession()) {
            showHelp();
        }
    }

    private void showHelp() {
        dialogs.show(new NoticeDialog(parts.texts(), dialogs, this::showKeys), () -> {});
    }

    /// The way back leads to Help, where the person came from.
    private void showKeys() {
        dialogs.show(new KeysDialog(parts.texts(), dialogs), this::showHelp);
    }
}
