package app.unhunch.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps settings in one file. A file that cannot be used is set aside with its content, never overwritten; a save is
/// whole or does not happen.
public final class SettingsStore {

    private static final long LARGEST = 64L * 1024;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Path file;
    private ObjectNode lastRead = mapper.createObjectNode();

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
        Settings settings = new Settings();
        if (!Files.exists(file)) {
            return new Loaded(settings, Optional.empty(), List.of());
        }
        List<String> unusable = new ArrayList<>();
        try {
            lastRead = parse();
            SettingsJson.read(lastRead, settings, unusable::add);
            if (unusable.isEmpty()) {
                return new Loaded(settings, Optional.empty(), List.of());
            }
        } catch (IOException | JacksonException e) {
            log().warn("The settings in {} could not be read.", file, e);
        }
        return new Loaded(settings, Optional.of(setAside()), List.copyOf(unusable));
    }

    /// Reads what can be used and leaves the file as it is, whatever is in it.
    public Settings peek() {
        Settings settings = new Settings();
        if (Files.exists(file)) {
            try {
                SettingsJson.read(parse(), settings, name -> log().info("The setting {} cannot be used", name));
            } catch (IOException | JacksonException e) {
                log().warn("The settings in {} could not be read.", file, e);
            }
        }
        return settings;
    }

    /// The text of a file with these settings, and with everything that was in it and is not ours.
    public String render(Settings settings) {
        ObjectNode object = lastRead.deepCopy();
        SettingsJson.write(settings, object);
        return mapper.writeValueAsString(object) + "\n";
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

    private ObjectNode parse() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        JsonNode node = mapper.readTree(Files.readString(file));
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("not a JSON object");
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
