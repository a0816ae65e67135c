package app.unhunch;

import app.unhunch.library.Library;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// What the launcher hands to the application. JavaFX makes the application itself, on a thread that the launcher's
/// thread
/// starts; so it is given to that thread, and nothing of it stays behind.
///
/// @param library being read while the toolkit starts
record Handover(Request request, CompletableFuture<Library> library) {

    private static final InheritableThreadLocal<Handover> HANDED = new InheritableThreadLocal<>();

    /// Begins to read, and gives to every thread that this one starts from now on.
    static void give(Request request) {
        HANDED.set(new Handover(
                request,
                CompletableFuture.supplyAsync(
                        () -> Library.read(request.routines()),
                        task -> Thread.ofPlatform().name("library").daemon().start(task))));
    }

    /// The library, as soon as it was read.
    Library awaitLibrary() {
        return library.join();
    }

    /// What was given; a thread that got nothing is a fault of ours.
    static Handover take() {
        return Objects.requireNonNull(HANDED.get(), "nothing was handed over");
    }
}
