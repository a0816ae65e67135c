package app.unhunch.launch;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.audio.Output;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.i18n.Texts;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.launch.machine.JournalKeeping;
import app.unhunch.launch.machine.Localization;
import app.unhunch.launch.machine.SystemSpeech;
import app.unhunch.launch.startup.AutomationMode;
import app.unhunch.launch.startup.BackgroundReader;
import app.unhunch.launch.startup.FirstFrame;
import app.unhunch.launch.startup.HeapTrimmer;
import app.unhunch.launch.startup.LaunchOptions;
import app.unhunch.launch.startup.NextFrame;
import app.unhunch.launch.startup.Rehearsal;
import app.unhunch.launch.startup.ScreenClasses;
import app.unhunch.launch.startup.StartupTasks;
import app.unhunch.library.Library;
import app.unhunch.library.Schemas;
import app.unhunch.platform.FolderOpener;
import app.unhunch.platform.KeepAwake;
import app.unhunch.platform.OperatingSystem;
import app.unhunch.run.RunServices;
import app.unhunch.run.audio.LiveSounds;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.settings.DebouncedSaver;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SettingsFile;
import app.unhunch.ui.MainWindow;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import app.unhunch.ui.WindowOutlets;
import app.unhunch.ui.WindowServices;
import app.unhunch.ui.theme.Theme;
import app.unhunch.voice.SystemVoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window, and the place where everything it needs is made.
public final class UnhunchApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(UnhunchApp.class);

    private Optional<StartupTasks> tasks = Optional.empty();
    private Optional<DebouncedSaver> saver = Optional.empty();
    private Optional<LiveSounds> sounds = Optional.empty();
    private Optional<JournalKeeping> journal = Optional.empty();

    @Override
    public void init() {
        tasks = Optional.of(StartupTasks.take());
        // The window's thread has nothing to do yet, and this one can do the rest meanwhile. Not sooner, on a thread of
        // its own: the toolkit changes the environment as it starts, and what reads typefaces looks into it.
        Platform.runLater(Theme::loadTheme);
        Theme.loadTypefaces(Path.of(System.getProperty("java.home"), "lib", "fonts"));
    }

    @Override
    public void start(Stage stage) {
        LaunchOptions request = tasks.orElseThrow().request();
        Path routines = request.routines();
        SettingsFile settings = tasks.orElseThrow().settings().join();
        if (request.alone() == AutomationMode.REHEARSE) {
            // Nobody is there to read it.
            settings.settings().noticeRead().set(true);
        }
        if (request.warmUp()) {
            settings.settings().warmUp().set(true);
        }
        OperatingSystem system = OperatingSystem.of(System.getProperty("os.name"));
        Texts texts = tasks.orElseThrow().texts().join();
        Locale spoken = SystemSpeech.language(
                texts.locale().language(), Localization.ofSystem(system).words());
        Localization.prevail(texts.locale());
        // The settings belong to this thread; how to sound is asked for on others, too.
        AtomicReference<AudioPreferences> preferences = new AtomicReference<>();
        settings.settings().audioPreferences().subscribe(preferences::set);
        Optional<SystemVoice> voice = tasks.orElseThrow().voice().join();
        LiveSounds heard = new LiveSounds(
                Output.system(), voice, SystemSpeech.advice(system), preferences::get, spoken, System::nanoTime);
        sounds = Optional.of(heard);
        JournalKeeping keeping = tasks.orElseThrow().journal().join();
        journal = Optional.of(keeping);
        Library library = tasks.orElseThrow().first().join();
        Executor nextFrame = new NextFrame(stage);
        FirstFrame firstFrame = new FirstFrame();
        Shell shell = new Shell(
                new RoutineFiles(
                        library,
                        new BackgroundReader(
                                tasks.orElseThrow().bundled(),
                                routines,
                                texts.locale().language()),
                        routines,
                        () -> show(routines)),
                settings.settings(),
                new RunServices(
                        heard,
                        KeepAwake.of(system, texts.get("session.keepAwake")),
                        keeping.journal(),
                        request.speed()),
                new WindowServices(WindowOutlets.of(stage, UnhunchApp::open), nextFrame, firstFrame),
                Clock.system(ZoneId.systemDefault()),
                texts);
        saver = settings.keep(fault -> Platform.runLater(() -> tellNotSaved(shell, fault)));
        shell.whenShown(HeapTrimmer.ofTheHeap());
        MainWindow.show(stage, shell, settings.settings(), nextFrame);
        settings.note().ifPresent(note -> shell.tell(note.key(), note.argument()));
        if (voice.isEmpty()) {
            adviseOnce(shell, settings.settings(), texts.of("advice", SystemSpeech.advice(system)));
        }
        if (request.noFloor()) {
            settings.settings()
                    .noFloorOn()
                    .set(LocalDate.now(ZoneId.systemDefault()).toString());
        }
        Integer minutes = request.minutes();
        shell.wish(minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes));
        shell.open(Optional.ofNullable(request.routine()).flatMap(library::routine));
        nextFrame.execute(firstFrame::release);
        shell.readJournal();
        switch (request.alone()) {
            case REHEARSE -> rehearse(stage, library, settings.settings(), keeping.journal());
            case SHOW -> Rehearsal.showOnly(stage, () -> Runtime.getRuntime().halt(0));
            case LIST -> Rehearsal.tellListed(stage, System.out::println);
            case NO -> {}
        }
    }

    /// Saves what is not saved yet, and falls silent. A fault in one of these keeps none of the others from it.
    @Override
    public void stop() {
        saver.ifPresent(settings -> close(settings::close));
        journal.ifPresent(keeping -> close(keeping::close));
        sounds.ifPresent(heard -> close(heard::close));
    }

    private static void close(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException fault) {
            LOG.error("Not all could be closed as it should be", fault);
        }
    }

    /// With a session in the journal, so that there is something to show.
    private static void rehearse(Stage stage, Library library, Settings settings, JournalService journal) {
        ScreenClasses.meet();
        Timeline timeline = Timeline.of(library.routines().getFirst(), settings.pace());
        Session session = new Session(timeline);
        SessionAutosave autosave =
                journal.begin(timeline, () -> OffsetDateTime.now(ZoneId.systemDefault()), Optional.of(5));
        autosave.follow(session, session.apply(Command.START), 0);
        autosave.follow(session, session.advance(timeline.length()), 0);
        autosave.end(session);
        Rehearsal.begin(stage, Platform::exit);
    }

    /// Who has no voice is told once how to get one.
    private static void adviseOnce(Shell shell, Settings settings, String advice) {
        if (!settings.voiceAdviceGiven().get()) {
            shell.tell("tell.noVoice", arg("advice", advice));
            settings.voiceAdviceGiven().set(true);
        }
    }

    private static void tellNotSaved(Shell shell, IOException fault) {
        LOG.warn("The settings could not be saved", fault);
        shell.tell("tell.settingsNotSaved", arg("reason", fault));
    }

    /// Shows the person's folder of routines, ready to write in: with the schemas that help a text editor.
    private static boolean show(Path routines) {
        try {
            Schemas.copyTo(routines);
        } catch (IOException e) {
            LOG.warn("The folder of routines could not be made", e);
            return false;
        }
        return open(routines);
    }

    /// Shows a folder, which is made if it is not there.
    private static boolean open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.warn("The folder {} could not be made", folder, e);
            return false;
        }
        return FolderOpener.of(OperatingSystem.of(System.getProperty("os.name")))
                .open(folder);
    }
}
