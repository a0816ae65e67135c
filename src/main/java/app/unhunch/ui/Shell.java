package app.unhunch.ui;

import app.unhunch.model.Routine;
import app.unhunch.session.Outcome;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import app.unhunch.ui.figure.FigurePreview;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.finish.FinishView;
import app.unhunch.ui.help.NoticeSheet;
import app.unhunch.ui.home.HomeModel;
import app.unhunch.ui.home.HomeView;
import app.unhunch.ui.session.SessionModel;
import app.unhunch.ui.session.SessionView;
import app.unhunch.ui.settings.SettingsView;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Holds the screen that shows and leads from one to the next.
public final class Shell {

    /// A session that ended sooner than this is not worth a word.
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(10);

    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final RoutineFiles files;
    private final Companions companions;
    private final int speed;
    private final StackPane screen = new StackPane();
    private final SheetPane sheets = new SheetPane();
    private final StackPane root = new StackPane(screen, sheets);
    private final HomeModel home;
    private final Figures figures;
    private final HomeView homeView;
    private final SettingsView settingsView;
    private final Map<String, String> notes = new LinkedHashMap<>();

    /// @param speed how many times faster than life sessions run
    public Shell(RoutineFiles files, Settings settings, Companions companions, Clock clock, Locale locale, int speed) {
        this.files = files;
        this.settings = settings;
        this.companions = companions;
        this.texts = new Texts(locale);
        this.times = new Times(clock, locale);
        this.speed = speed;
        this.home = new HomeModel(files.library(), files.reader(), settings, texts, this::follow);
        this.figures = new Figures(home::poses, settings.person(), settings.figureGuides());
        this.homeView =
                new HomeView(home, texts, times, sheets, figures, this::openFolder, this::showSettings, this::showHelp);
        this.settingsView = new SettingsView(
                settings, texts, locale, Optional.of(new FigurePreview(figures)), companions.sounds(), this::showHome);
        root.getStyleClass().add("app");
        KeyRepeat.ignoreUnder(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, Shell::enterPressesTheFocusedButton);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::fullScreenKeys);
    }

    /// Enter belongs to the button that has the keyboard, and to the default button only when none has it.
    private static void enterPressesTheFocusedButton(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            event.consume();
            button.fire();
        }
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

    /// The title of the window.
    String title() {
        return texts.get("app.name");
    }

    /// What goes into the scene.
    public Parent root() {
        return root;
    }

    /// Shows Home, or starts a routine at once; either way after the safety notice has been read and what there was to
    /// tell has been told.
    public void open(Optional<Routine> routine) {
        home.refresh();
        show(homeView);
        if (!settings.noticeRead().get()) {
            sheets.show(
                    new NoticeSheet(texts, sheets, Sheet.Leaving.BY_ANSWER),
                    () -> settings.noticeRead().set(true));
        }
        tellAll();
        sheets.whenFree(() -> routine.ifPresent(this::follow));
    }

    /// Says one sentence to the person: now if Home shows, else as soon as it does, as a session is not to be covered.
    public void tell(String key, Object... arguments) {
        notes.put(key, texts.get(key, arguments));
        if (screen.getChildren().contains(homeView)) {
            tellAll();
        }
    }

    private void tellAll() {
        notes.values().forEach(words -> sheets.show(new TellSheet(texts, sheets, words), () -> {}));
        notes.clear();
    }

    private void showHome() {
        home.refresh();
        show(homeView);
        tellAll();
    }

    private void openFolder() {
        if (!files.opener().getAsBoolean()) {
            tell("tell.folderNotOpened", files.folder());
        }
    }

    private void showSettings() {
        show(settingsView);
    }

    private void showHelp() {
        sheets.show(new NoticeSheet(texts, sheets, Sheet.Leaving.FREELY), () -> {});
    }

    private void follow(Routine routine) {
        Session session = new Session(Timeline.of(routine, settings.pace()), settings.afterGetReady());
        SessionModel model = new SessionModel(
                session,
                speed,
                companions.of(session.timeline(), speed),
                settings.listeningParts().muted(),
                this::finish);
        SessionView view = new SessionView(
                model, texts, times, sheets, figures, () -> settings.textSize().get() / 100);
        show(view);
        view.begin();
    }

    private void finish(Session session) {
        boolean hurt = session.outcomes().contains(Outcome.HURT);
        if (session.active().compareTo(WORTH_A_WORD) < 0 && !hurt) {
            showHome();
            return;
        }
        Routine routine = session.timeline().routine();
        show(new FinishView(session, texts, figures, () -> follow(routine), this::showHome));
    }

    private void show(Node view) {
        screen.getChildren().setAll(view);
        // Only after a pass over the style sheets is everything in the scene, and can take the keyboard.
        screen.applyCss();
        screen.layout();
        view.requestFocus();
    }
}
