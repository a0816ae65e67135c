package app.unhunch.launch.startup;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import app.unhunch.i18n.SystemLocales;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.launch.machine.JournalKeeping;
import app.unhunch.launch.machine.Localization;
import app.unhunch.launch.machine.SystemSpeech;
import app.unhunch.library.Library;
import app.unhunch.platform.OperatingSystem;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SettingsFile;
import app.unhunch.ui.Shell;
import app.unhunch.voice.SystemVoice;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What the launcher hands to the application. JavaFX makes the application itself, on a thread that the launcher's
/// thread starts; so it is given to that thread. All but the request is being found out while the toolkit starts.
///
/// @param settings those of the person
/// @param texts the words of the window, in its language
/// @param bundled what comes with the program
/// @param first what the window shows first: a routine that was asked for may be one of the person's own, all else
/// waits
/// @param voice that of the machine
/// @param journal what the person did before; it is read later
public record StartupTasks(
        LaunchOptions request,
        CompletableFuture<SettingsFile> settings,
        CompletableFuture<Texts> texts,
        CompletableFuture<Library> bundled,
        CompletableFuture<Library> first,
        CompletableFuture<Optional<SystemVoice>> voice,
        CompletableFuture<JournalKeeping> journal) {

    private static final InheritableThreadLocal<StartupTasks> HANDED = new InheritableThreadLocal<>();

    /// Begins to find out, one after the other, and gives to every thread that this one starts from now on.
    public static void give(LaunchOptions request) {
        OperatingSystem system = OperatingSystem.of(System.getProperty("os.name"));
        ExecutorService reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("library").daemon().factory());
        SystemLocales locales = Localization.ofSystem(system);
        reader.execute(() -> WarmUp.run(Localization.choose(UiLocale.SYSTEM, locales)));
        CompletableFuture<SettingsFile> settings = supplyAsync(() -> SettingsFile.open(request.dataFolder()), reader);
        CompletableFuture<Texts> texts = supplyAsync(() -> texts(settings.join().settings(), locales), reader);
        CompletableFuture<Library> bundled = supplyAsync(Library::bundled, reader);
        HANDED.set(new StartupTasks(
                request,
                settings,
                texts,
                bundled,
                supplyAsync(
                        () -> first(bundled.join(), request)
                                .in(texts.join().locale().language()),
                        reader),
                supplyAsync(() -> SystemSpeech.found(system, locales.words()), reader),
                supplyAsync(() -> JournalKeeping.in(request.dataFolder()), reader)));
        // It ends when all of this is done.
        reader.shutdown();
    }

    private static Texts texts(Settings settings, SystemLocales locales) {
        return Texts.load(Shell.TEXTS, Localization.choose(settings.language().get(), locales));
    }

    private static Library first(Library bundled, LaunchOptions request) {
        String routine = request.routine();
        return routine == null ? bundled : bundled.startingWith(routine, request.routines());
    }

    /// What was given; a thread that got nothing is a fault of ours.
    public static StartupTasks take() {
        StartupTasks handed = Objects.requireNonNull(HANDED.get(), "nothing was handed over");
        HANDED.remove();
        return handed;
    }
}
