package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Lately;
import app.unhunch.journal.live.JournalService;
import app.unhunch.model.Routine;
import app.unhunch.plan.Fit;
import app.unhunch.plan.Wish;
import app.unhunch.session.Pace;
import app.unhunch.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How long the routine is to take, and whether there is a floor: what would start is what fits that.
final class FitModel {

    private final Settings settings;
    private final Supplier<Pace> pace;
    private final Texts texts;
    private final Times times;
    private final JournalService journal;
    private final ReadOnlyObjectWrapper<Optional<RoutineFacts>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RoutineFacts> usual = Optional.empty();
    private Optional<SequencedSet<Integer>> possible = Optional.empty();
    private OptionalInt minutes = OptionalInt.empty();

    FitModel(Settings settings, Supplier<Pace> pace, Texts texts, Times times, JournalService journal) {
        this.settings = settings;
        this.pace = pace;
        this.texts = texts;
        this.times = times;
        this.journal = journal;
    }

    /// The routine that would start.
    ReadOnlyObjectProperty<Optional<RoutineFacts>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What there is to fit besides the minutes.
    Wish place() {
        Lately lately = lately();
        return new Wish(OptionalInt.empty(), noFloor(), lately.hurt(times.now().toZonedDateTime()), lately.done());
    }

    /// How many minutes are wished for, if any.
    OptionalInt minutes() {
        return minutes;
    }

    /// Whether there is no floor today.
    boolean noFloor() {
        return settings.noFloorOn().get().equals(times.today().toString());
    }

    /// Remembers for today whether there is a floor.
    void setNoFloor(boolean none) {
        settings.noFloorOn().set(none ? times.today().toString() : "");
    }

    /// The routine that was chosen, in its usual length.
    void choose(Optional<RoutineFacts> chosen) {
        usual = chosen;
        possible = Optional.empty();
        refresh();
    }

    /// Wishes for a number of minutes, or for none.
    void wish(OptionalInt wanted) {
        minutes = wanted;
        refresh();
    }

    /// The next number of minutes below that the routine can take, if there is one.
    OptionalInt shorter() {
        return possible().stream()
                .mapToInt(Integer::intValue)
                .filter(wanted -> wanted < present())
                .max();
    }

    /// The next number of minutes above that the routine can take, if there is one.
    OptionalInt longer() {
        return possible().stream()
                .mapToInt(Integer::intValue)
                .filter(wanted -> wanted > present())
                .min();
    }

    /// Why it is not what it was, or not what was wished for, or cannot be shorter or longer; a sentence each.
    List<String> reasons() {
        FitReasons words = new FitReasons(texts, times, lately());
        return shown.get()
                .map(facts -> words.of(facts, shorter().isEmpty(), longer().isEmpty()))
                .orElse(List.of());
    }

    /// What fits of any routine now.
    Optional<Routine> planned(Routine whole) {
        return Fit.of(whole, wish(), pace.get()).routine();
    }

    /// What may still be done of a routine that was planned before, with what has hurt since left out.
    Optional<Routine> spared(Routine planned) {
        Wish only = new Wish(OptionalInt.empty(), false, place().hurt(), place().done());
        return Fit.of(planned, only, pace.get()).routine();
    }

    private Wish wish() {
        Wish place = place();
        return minutes.isPresent() ? place.lasting(minutes.getAsInt()) : place;
    }

    /// Found out when it is first asked for, which is after the first frame.
    private SequencedSet<Integer> possible() {
        SequencedSet<Integer> found =
                possible.orElseGet(() -> usual.map(facts -> Fit.minutes(facts.whole(), place(), facts.pace()))
                        .orElseThrow());
        possible = Optional.of(found);
        return found;
    }

    /// The minutes that are shown.
    private long present() {
        return minutes.isPresent()
                ? minutes.getAsInt()
                : shown.get().map(facts -> Times.wholeMinutes(facts.length())).orElse(0L);
    }

    private Lately lately() {
        return new Lately(journal.contents().get());
    }

    private void refresh() {
        shown.set(
                minutes.isEmpty()
                        ? usual
                        : usual.map(facts -> RoutineFacts.of(facts.whole(), wish(), facts.pace(), texts)));
    }
}
