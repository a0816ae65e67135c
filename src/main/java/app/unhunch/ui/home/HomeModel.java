package app.unhunch.ui.home;

import app.unhunch.figure.pose.Pose;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.offer.Candidate;
import app.unhunch.journal.offer.Offer;
import app.unhunch.journal.offer.Offers;
import app.unhunch.journal.offer.Situation;
import app.unhunch.library.Library;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What can be chosen, what is chosen, and what is wrong with the files.
public final class HomeModel {

    private final LibraryReader reader;
    private final Settings settings;
    private final Supplier<Pace> pace;
    private final Texts texts;
    private final JournalService journal;
    private final Times times;
    private final Greeting greeting;
    private final Consumer<Routine> start;
    private final ReadOnlyObjectWrapper<List<RoutineFacts>> routines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RoutineFacts>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Optional<Offer> offer = Optional.empty();
    private boolean chosen;
    private int readings;
    private final FitModel fit;
    private final SixWeeks sixWeeks;
    private KnownRoutines known;

    /// @param library what was read already
    /// @param reader reads everything
    /// @param pace at which a routine would run now
    /// @param start told the routine to start
    public HomeModel(
            Library library,
            LibraryReader reader,
            Settings settings,
            Supplier<Pace> pace,
            Texts texts,
            JournalService journal,
            Times times,
            Consumer<Routine> start) {
        this.fit = new FitModel(settings, pace, texts, times, journal);
        this.sixWeeks = new SixWeeks(settings, texts, times, journal);
        this.reader = reader;
        this.settings = settings;
        this.pace = pace;
        this.texts = texts;
        this.journal = journal;
        this.times = times;
        this.greeting = new Greeting(texts, times);
        this.start = start;
        this.known = KnownRoutines.of(library, terms(library), texts);
        journal.contents().subscribe(_ -> refresh());
        settings.noFloorOn().subscribe((_, _) -> refresh());
        settings.warmUp().subscribe((_, _) -> refresh());
        settings.sixWeeksSince().subscribe((_, _) -> refresh());
    }

    /// The greeting.
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// The library as it was last read.
    public Library library() {
        return known.library();
    }

    /// The routine as it would start now: after the warm-up, if the person wants one.
    public Routine warmed(Routine routine) {
        return KnownRoutines.warmed(routine, library(), settings.warmUp().get());
    }

    /// Whether a routine begins with the warm-up; may be set.
    BooleanProperty warmUp() {
        return settings.warmUp();
    }

    /// How long the warm-up takes, whether or not it is wanted now.
    Duration warmUpLength() {
        return library().routines().stream()
                .findFirst()
                .map(any -> Timeline.of(KnownRoutines.warmed(any, library(), true), pace.get()))
                .map(timeline -> timeline.startOfItem(0).start())
                .orElse(Duration.ZERO);
    }

    JournalService journal() {
        return journal;
    }

    ReadOnlyObjectProperty<List<RoutineFacts>> routines() {
        return routines.getReadOnlyProperty();
    }

    /// The routine that is shown in full and would start; empty only when there is none at all.
    ReadOnlyObjectProperty<Optional<RoutineFacts>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The plan of six weeks, followed or not.
    SixWeeks sixWeeks() {
        return sixWeeks;
    }

    /// The length and the place of what would start.
    FitModel fit() {
        return fit;
    }

    /// Wishes for some minutes, or for none, as the command line does.
    public void wish(OptionalInt minutes) {
        fit.wish(minutes);
    }

    /// What fits of a routine now, if anything does.
    public Optional<Routine> planned(Routine routine) {
        return fit.planned(warmed(routine));
    }

    /// What may still be done of a routine that was planned before.
    public Optional<Routine> spared(Routine planned) {
        return fit.spared(planned);
    }

    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /// The side that every stretch begins with.
    Side firstSide() {
        return settings.firstSide().get();
    }

    /// Every pose that the figure knows.
    public List<Pose> poses() {
        return library().poses();
    }

    void select(RoutineFacts facts) {
        if (!isSelected(facts.routine().id())) {
            // From now on the person knows better.
            chosen = true;
        }
        selected.set(Optional.of(facts));
        fit.choose(selected.get());
        greet();
    }

    private boolean isSelected(String routine) {
        return selected.get().filter(f -> f.routine().id().equals(routine)).isPresent();
    }

    private void greet() {
        words.set(sixWeeks.words()
                .filter(_ -> sixWeeks.stopped() || isSelected(SixWeeks.ID))
                .orElseGet(() -> greeting.words(
                        journal.contents().get().last(),
                        offer.filter(o -> isSelected(o.routine().id())))));
    }

    void start() {
        fit.shown().get().filter(RoutineFacts::possible).ifPresent(facts -> {
            settings.lastRoutine().set(facts.whole().id());
            chosen = false;
            // It was wished for this once.
            fit.wish(OptionalInt.empty());
            start.accept(facts.routine());
        });
    }

    /// Reads every file, and shows what it found as soon as that is done.
    public void readAgain() {
        KnownRoutines.Terms terms = terms(library());
        int reading = ++readings;
        reader.read(library -> KnownRoutines.of(library, terms, texts).measured(), found -> {
            // One that began earlier may end later, and knows less.
            if (reading == readings && found.library() != library()) {
                known = found;
                refresh();
            }
        });
    }

    /// Works everything out anew, after the files or the settings have changed.
    public void refresh() {
        KnownRoutines.Terms terms = terms(library());
        if (!known.terms().sameAs(terms)) {
            known = KnownRoutines.of(library(), terms, texts);
        }
        decide();
    }

    private KnownRoutines.Terms terms(Library library) {
        return new KnownRoutines.Terms(
                pace.get(), fit.place(), settings.warmUp().get(), sixWeeks.routine(library));
    }

    private void decide() {
        List<RoutineFacts> facts = known.facts();
        offer = Offers.of(new Situation(
                journal.contents().get(),
                candidates(facts),
                settings.lastRoutine().get(),
                times.now().toZonedDateTime()));
        String wanted = selected.get()
                .filter(_ -> chosen)
                .map(f -> f.routine().id())
                // Whoever follows the plan is offered what it says.
                .or(() -> known.terms().ofPlan().map(Routine::id))
                .or(() -> offer.map(o -> o.routine().id()))
                .orElse("");
        routines.set(facts);
        problems.set(library().problems());
        selected.set(facts.stream()
                .filter(f -> f.routine().id().equals(wanted))
                .findFirst()
                .or(() -> facts.stream().findFirst()));
        fit.choose(selected.get());
        greet();
    }

    /// Nobody is offered a routine of which nothing may be done, unless there is no other. What hurt is looked for
    /// in the whole routine.
    private static List<Candidate> candidates(List<RoutineFacts> facts) {
        boolean any = facts.stream().anyMatch(RoutineFacts::possible);
        return facts.stream()
                .filter(f -> !f.whole().id().equals(SixWeeks.ID))
                .filter(f -> f.possible() || !any)
                .map(f -> new Candidate(f.whole(), f::length))
                .toList();
    }
}
