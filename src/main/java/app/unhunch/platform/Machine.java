package app.unhunch.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This machine among those that share a folder. Many machines have the same name, and a machine may get another one;
/// an id of its own tells it from all others for good.
///
/// @param plain what it is called now, in a form that is a good name for a file
/// @param id its own; empty where none could be kept, and then the name has to do
public record Machine(String plain, Optional<String> id) {

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final int LENGTH = 8;

    /// This machine, under what it is called now.
    ///
    /// @param state a folder that no other machine has; the id is kept there, and made when it is missing
    public static Machine of(String plain, Path state) {
        try {
            return new Machine(plain, Optional.of(id(state.resolve("machine"))));
        } catch (IOException e) {
            LOG.warn("No id can be kept in {}, so machines of the name {} share a file", state, plain, e);
            return new Machine(plain, Optional.empty());
        }
    }

    /// By one thread at a time: the lock on the file keeps other processes out, and two threads of one are not told
    /// apart by it.
    private static synchronized String id(Path file) throws IOException {
        if (Files.exists(file)) {
            String known = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            if (ID.matcher(known).matches()) {
                return known;
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Another window may be about to make one, too. Closing the file unlocks it.
            channel.lock();
            ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
            channel.read(bytes, 0);
            String known = new String(bytes.array(), StandardCharsets.ISO_8859_1);
            if (ID.matcher(known).matches()) {
                return known;
            }
            String made = UUID.randomUUID().toString().substring(0, LENGTH);
            channel.truncate(0);
            channel.write(StandardCharsets.ISO_8859_1.encode(made + "\n"));
            channel.force(true);
            return made;
        }
    }

    /// The machine's name and id, as files are named by it.
    public String name() {
        return id.map(own -> plain + "-" + own).orElse(plain);
    }

    /// Whether a name is one that this machine has, or had before it had an id or was renamed.
    public boolean isOurs(String name) {
        return name.equals(plain) || id.filter(own -> name.endsWith("-" + own)).isPresent();
    }
}
