package app.unhunch.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Keeps settings in one file. A file that cannot be used is set aside with its content, never overwritten; a save is
/// whole or does not happen.
public final class SettingsStore {

    private final TextFile file;

    /// What else is in the file, to be kept.
    private Map<String, String> members = Map.of();

    public SettingsStore(Path file) {
        this.file = new TextFile(file);
    }

    /// What reading came to.
    ///
    /// @param setAside where the old file was kept, when it could not be used as it was
    /// @param unusable the settings in it whose values could not be used; empty with `setAside` when none could
    public record Loaded(Settings settings, Optional<Path> setAside, List<String> unusable) {}

    /// Reads the file; a missing one means the usual values. Throws [IOException] when a file that cannot be used could
    /// not be set aside either: then it must not be saved over.
    public Loaded load() throws IOException {
        Settings settings = new Settings();
        if (!file.exists()) {
            return new Loaded(settings, Optional.empty(), List.of());
        }
        List<String> unusable = new ArrayList<>();
        try {
            members = SettingsJson.read(file.read(SettingsJson.LARGEST), settings, unusable::add);
        } catch (IOException | JacksonException e) {
            log().warn("The settings in {} could not be read.", file, e);
            return new Loaded(new Settings(), Optional.of(setAside()), List.of());
        }
        return new Loaded(
                settings, unusable.isEmpty() ? Optional.empty() : Optional.of(setAside()), List.copyOf(unusable));
    }

    /// Reads what can be used and leaves the file as it is, whatever is in it.
    public Settings peek() {
        Settings settings = new Settings();
        if (file.exists()) {
            try {
                SettingsJson.read(
                        file.read(SettingsJson.LARGEST),
                        settings,
                        name -> log().info("The setting {} cannot be used", name));
            } catch (IOException | JacksonException e) {
                log().warn("The settings in {} could not be read.", file, e);
                return new Settings();
            }
        }
        return settings;
    }

    /// The text of a file with these settings, and with everything that was in it and is not ours.
    public String render(Settings settings) {
        return SettingsJson.write(settings, members);
    }

    /// Writes such a text; a link stays, and what it leads to is written.
    public void save(String text) throws IOException {
        file.write(text);
    }

    private Path setAside() throws IOException {
        return file.copyAside("settings.set-aside-%d.json");
    }

    /// Looked up when there is something to tell: the settings are read while the program starts, and a log takes time.
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsStore.class);
    }
}
