package app.unhunch.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// A person's settings and the file they are kept in.
///
/// @param store where to save them; empty when the file could neither be used nor set aside, and must be left alone
/// @param note a text to tell the person
public record SettingsFile(Settings settings, Optional<SettingsStore> store, Optional<Note> note) {

    public static final String NAME = "settings.json";

    private static final Duration SAVE_AFTER = Duration.ofMillis(500);

    /// Something to tell the person.
    ///
    /// @param key of the text
    public record Note(String key, Arg argument) {}

    /// Reads the settings in a data folder; whatever happens, there are settings to go on with.
    public static SettingsFile open(Path dataFolder) {
        SettingsStore store = new SettingsStore(dataFolder.resolve(NAME));
        try {
            SettingsStore.Loaded loaded = store.load();
            return new SettingsFile(
                    loaded.settings(),
                    Optional.of(store),
                    loaded.setAside().map(kept -> new Note("tell.settingsSetAside", arg("file", kept))));
        } catch (IOException e) {
            LoggerFactory.getLogger(SettingsFile.class).warn("The settings could not be set aside", e);
            return new SettingsFile(
                    store.peek(), Optional.empty(), Optional.of(new Note("tell.settingsLocked", arg("reason", e))));
        }
    }

    /// Saves every change from now on.
    public Optional<DebouncedSaver> keep(Consumer<IOException> failed) {
        Optional<DebouncedSaver> saver = store.map(s -> new DebouncedSaver(s, settings, SAVE_AFTER, failed));
        if (note.isPresent()) {
            // What was set aside gives way to what can be read, or it would be set aside at every start.
            saver.ifPresent(DebouncedSaver::saveSoon);
        }
        return saver;
    }
}
