package app.unhunch.ui.progress;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.trends.Comfort;
import app.unhunch.journal.trends.Days;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.journal.trends.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// All that the screen shows of a journal on one day.
///
/// @param lately on how many of the last 28 days there was a session
/// @param weeks the last thirteen, this one last
/// @param stretches in these weeks, the longest first
/// @param comfort in these weeks
/// @param latest every session, the latest first
record Overview(
        LocalDate today,
        DayOfWeek firstOfWeek,
        Days days,
        int lately,
        List<Week> weeks,
        List<StretchTotal> stretches,
        Comfort comfort,
        List<Entry> latest) {

    /// A quarter of a year: long enough to see a change, short enough to see a day.
    private static final int WEEKS = 13;

    static Overview of(Journal journal, LocalDate today, DayOfWeek firstOfWeek) {
        Days days = Days.of(journal.entries());
        List<Week> weeks = Week.upTo(today, WEEKS, firstOfWeek, days);
        LocalDate from = weeks.getFirst().start();
        return new Overview(
                today,
                firstOfWeek,
                days,
                days.between(today.minusDays(27), today).size(),
                weeks,
                StretchTotal.of(days.sessions(from, today)),
                Comfort.of(days, from, today),
                journal.entries().reversed());
    }

    Week thisWeek() {
        return weeks.getLast();
    }

    boolean empty() {
        return latest.isEmpty();
    }
}
