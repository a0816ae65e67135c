package app.unhunch.ui.finish;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.session.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// A session that is over: what it came to, whether it is kept, and what the person tells of it.
public final class FinishModel {

    private final Session session;
    private final JournalService journal;
    private final boolean asking;
    private final Consumer<Optional<Integer>> told;
    private Optional<Entry> entry;

    /// @param entry what is kept of it; empty when it ran faster than life
    /// @param asking whether the person wants to be asked how they feel
    /// @param told takes what they answer, when they do: at first nothing
    public FinishModel(
            Session session,
            Optional<Entry> entry,
            JournalService journal,
            boolean asking,
            Consumer<Optional<Integer>> told) {
        this.session = session;
        this.entry = entry;
        this.journal = journal;
        this.asking = asking && entry.isPresent();
        this.told = told;
    }

    Session session() {
        return session;
    }

    JournalService journal() {
        return journal;
    }

    boolean asking() {
        return asking;
    }

    /// Whether the journal has to do with it.
    boolean keeping() {
        return entry.isPresent();
    }

    /// Whether all of it is on the disk.
    BooleanBinding kept() {
        return entry.map(e -> journal.kept(e.id())).orElseGet(() -> Bindings.createBooleanBinding(() -> false));
    }

    /// How the person felt before, if they told.
    Optional<Integer> before() {
        return entry.map(e -> e.checkIn().before());
    }

    /// Which day with a session this is in its week; empty when nothing of it is kept.
    ///
    /// @param firstOfWeek the day on which weeks begin
    Optional<Integer> dayOfWeek(DayOfWeek firstOfWeek) {
        return entry.map(Entry::day).map(today -> {
            LocalDate start = today.with(TemporalAdjusters.previousOrSame(firstOfWeek));
            Set<LocalDate> days = new HashSet<>(Set.of(today));
            journal.contents().get().entries().stream()
                    .map(Entry::day)
                    .filter(day -> !day.isBefore(start) && !day.isAfter(today))
                    .forEach(days::add);
            return days.size();
        });
    }

    /// How the person feels now; empty when they would rather not tell, after all.
    void after(Optional<Integer> number) {
        told.accept(number);
        entry.ifPresent(e -> {
            CheckIn now = e.checkIn().after(number.orElse(null));
            if (!now.equals(e.checkIn())) {
                revise(e, now, e.note());
            }
        });
    }

    /// What else there is to say.
    void note(String words) {
        String note = words.strip();
        entry.filter(e -> !e.note().equals(note)).ifPresent(e -> revise(e, e.checkIn(), note));
    }

    private void revise(Entry old, CheckIn told, String note) {
        Entry next = old.told(told, note);
        entry = Optional.of(next);
        journal.keep(next);
    }
}
