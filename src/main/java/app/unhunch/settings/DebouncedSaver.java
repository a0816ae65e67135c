package app.unhunch.settings;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves settings a moment after the last change, off the caller's thread, and at once when closed.
public final class DebouncedSaver implements AutoCloseable {

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("settings").daemon().factory());
    private final SettingsStore store;
    private final Settings settings;
    private final Duration wait;
    private final Consumer<IOException> failed;
    private @Nullable ScheduledFuture<?> planned;
    private boolean changed;

    /// @param failed told, on a thread of its own, when a save did not work
    public DebouncedSaver(SettingsStore store, Settings settings, Duration wait, Consumer<IOException> failed) {
        this.store = store;
        this.settings = settings;
        this.wait = wait;
        this.failed = failed;
        for (Setting<?> setting : settings.declared().all()) {
            setting.addListener((_, _, _) -> saveSoon());
        }
    }

    /// Saves a moment from now, also when nothing has changed.
    public void saveSoon() {
        changed = true;
        if (planned != null) {
            planned.cancel(false);
        }
        // The settings belong to the caller's thread: take their text here, write it there.
        String text = store.render(settings);
        planned = worker.schedule(() -> save(text), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void save(String text) {
        try {
            store.save(text);
        } catch (IOException e) {
            failed.accept(e);
        } catch (RuntimeException e) {
            // A fault of ours, which an executor that schedules would keep to itself.
            failed.accept(new IOException(e));
        }
    }

    /// Saves what is not saved yet and ends. Call it on the thread of the settings.
    @Override
    public void close() {
        if (planned != null) {
            planned.cancel(false);
        }
        worker.close();
        if (changed) {
            save(store.render(settings));
        }
    }
}
