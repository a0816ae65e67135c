package app.unhunch.journal.trends;

import app.unhunch.journal.Entry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// One day and its sessions, the earliest first; there may be none.
///
/// @param active how long the person stretched in all
public record Day(LocalDate date, Duration active, List<Entry> sessions) {

    public Day {
        sessions = List.copyOf(sessions);
    }

    static Day of(LocalDate date, List<Entry> sessions) {
        return new Day(date, sessions.stream().map(Entry::active).reduce(Duration.ZERO, Duration::plus), sessions);
    }
}
