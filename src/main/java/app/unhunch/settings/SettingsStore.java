package app.unhunch.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps settings in one file. A file that cannot be used is set aside with its content, never overwritten; a save is
/// whole or does not happen.
public final class SettingsStore {

    private static final long LARGEST = 64L * 1024;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxDocumentLength(LARGEST)
                    .build())
            .build();

    private final Path file;
    private String lastRead = "{}";

    /// Writes, and reads what is not ours. Made when something is saved: reading goes token by token, as it stands
    /// before the first frame and a mapper takes long to make.
    private static final class Whole {
        static final JsonMapper MAPPER = JsonMapper.builder(JSON)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    public SettingsStore(Path file) {
        this.file = file;
    }

    /// What reading came to.
    ///
    /// @param setAside where the old file was kept, when it could not be used as it was
    /// @param unusable the settings in it whose values could not be used; empty with `setAside` when none could
    public record Loaded(Settings settings, Optional<Path> setAside, List<String> unusable) {}

    /// Reads the file; a missing one means the usual values. Throws [IOException] when a file that cannot be used could
    /// not be set aside either: then it must not be saved over.
    public Loaded load() throws IOException {
        if (!Files.exists(file)) {
            return new Loaded(new Settings(), Optional.empty(), List.of());
        }
        List<String> unusable = new ArrayList<>();
        Settings settings;
        try {
            String text = text();
            settings = read(text, unusable::add);
            lastRead = text;
        } catch (IOException | JacksonException e) {
            log().warn("The settings in {} could not be read.", file, e);
            return new Loaded(new Settings(), Optional.of(setAside()), List.of());
        }
        return new Loaded(
                settings, unusable.isEmpty() ? Optional.empty() : Optional.of(setAside()), List.copyOf(unusable));
    }

    /// Reads what can be used and leaves the file as it is, whatever is in it.
    public Settings peek() {
        if (Files.exists(file)) {
            try {
                return read(text(), name -> log().info("The setting {} cannot be used", name));
            } catch (IOException | JacksonException e) {
                log().warn("The settings in {} could not be read.", file, e);
            }
        }
        return new Settings();
    }

    /// The text of a file with these settings, and with everything that was in it and is not ours.
    public String render(Settings settings) {
        ObjectNode object = (ObjectNode) Whole.MAPPER.readTree(lastRead);
        SettingsJson.write(settings, object);
        return Whole.MAPPER.writeValueAsString(object) + "\n";
    }

    /// Writes such a text: to a temporary file beside it, then in its place.
    public void save(String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "settings", ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private String text() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        return Files.readString(file);
    }

    private static Settings read(String text, Consumer<String> unusable) throws IOException {
        Settings settings = new Settings();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            SettingsJson.read(json, settings, unusable);
            if (json.nextToken() != null) {
                throw new IOException("something after the end of the JSON object");
            }
        }
        return settings;
    }

    private Path setAside() throws IOException {
        for (int n = 1; ; n++) {
            Path kept = file.resolveSibling("settings.set-aside-" + n + ".json");
            if (!Files.exists(kept)) {
                return Files.copy(file, kept);
            }
        }
    }

    /// Looked up when there is something to tell: the settings are read while the program starts, and a log takes time.
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsStore.class);
    }
}
