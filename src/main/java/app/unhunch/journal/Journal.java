package app.unhunch.journal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All that is known of past sessions. Immutable.
public final class Journal {

    /// The empty journal.
    public static final Journal EMPTY = new Journal(Map.of(), List.of());

    private final Map<UUID, Line> lines;
    private final List<Entry> entries;
    private final List<Unread> unread;

    private Journal(Map<UUID, Line> lines, List<Unread> unread) {
        this.lines = lines;
        this.unread = List.copyOf(unread);
        this.entries = lines.values().stream()
                .filter(Line.Kept.class::isInstance)
                .map(line -> ((Line.Kept) line).entry())
                .sorted(Comparator.comparing((Entry entry) -> entry.start().toInstant())
                        .thenComparing(Entry::id))
                .toList();
    }

    /// What some lines come to, in whatever order they stand in however many files.
    public static Journal of(Collection<Line> lines, List<Unread> unread) {
        Map<UUID, Line> latest = new HashMap<>();
        lines.forEach(line -> latest.merge(line.id(), line, Journal::later));
        return new Journal(latest, unread);
    }

    private static Line later(Line one, Line other) {
        if (other.revision() == one.revision()) {
            // Two machines changed the same session at once: what was deleted on one of them stays deleted.
            return other instanceof Line.Tombstone ? other : one;
        }
        return other.revision() > one.revision() ? other : one;
    }

    /// A journal of these sessions.
    public static Journal of(Entry... entries) {
        return EMPTY.with(Arrays.stream(entries).map(Line.Kept::new).toList());
    }

    /// The same and some more lines.
    public Journal with(Collection<? extends Line> more) {
        Map<UUID, Line> latest = new HashMap<>(lines);
        more.forEach(line -> latest.merge(line.id(), line, Journal::later));
        return new Journal(latest, unread);
    }

    /// The sessions, the earliest first.
    public List<Entry> entries() {
        return entries;
    }

    /// The latest session.
    public Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /// What could not be read.
    public List<Unread> unread() {
        return unread;
    }

    /// A session as it is now; empty for one that is deleted or not known.
    public Optional<Entry> entry(UUID id) {
        return lines.get(id) instanceof Line.Kept kept ? Optional.of(kept.entry()) : Optional.empty();
    }

    /// Whether a session is known, deleted or not.
    public boolean knows(UUID id) {
        return lines.containsKey(id);
    }

    /// The revision that counts; 0 for a session that is not known.
    public int revision(UUID id) {
        Line line = lines.get(id);
        return line == null ? 0 : line.revision();
    }

    /// Whether a session was deleted.
    public boolean gone(UUID id) {
        return lines.get(id) instanceof Line.Tombstone;
    }

    /// The revision with which a session was deleted; 0 for one that was not.
    public int deletedSince(UUID id) {
        return gone(id) ? revision(id) : 0;
    }
}
