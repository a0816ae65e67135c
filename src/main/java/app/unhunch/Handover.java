package app.unhunch;

import app.unhunch.library.Library;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// What the launcher hands to the application. JavaFX makes the application itself, on a thread that the launcher's
/// thread starts; so it is given to that thread, and nothing of it stays behind. Both files are being read while the
/// toolkit starts.
///
/// @param settings those of the person
/// @param bundled what comes with the program
record Handover(Request request, CompletableFuture<SettingsFile> settings, CompletableFuture<Library> bundled) {

    private static final InheritableThreadLocal<Handover> HANDED = new InheritableThreadLocal<>();

    /// Begins to read, and gives to every thread that this one starts from now on.
    static void give(Request request) {
        Executor reader = task -> Thread.ofPlatform().name("library").daemon().start(task);
        CompletableFuture<SettingsFile> settings =
                CompletableFuture.supplyAsync(() -> SettingsFile.open(request.dataFolder()), reader);
        HANDED.set(new Handover(request, settings, settings.thenApply(_ -> Library.bundled())));
    }

    /// What the window shows first: a routine that was asked for may be one of the person's own, all else can wait.
    Library awaitLibrary() {
        return request.routine() == null ? bundled.join() : bundled.join().with(request.routines());
    }

    /// What was given; a thread that got nothing is a fault of ours.
    static Handover take() {
        return Objects.requireNonNull(HANDED.get(), "nothing was handed over");
    }
}
