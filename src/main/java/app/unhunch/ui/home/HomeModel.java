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
import app.unhunch.plan.Wish;
import app.unhunch.session.Pace;
import app.unhunch.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private Known known;

    /// What is known of all routines at a pace and a place. With thousands of them it takes its time, so it is kept.
    private record Known(Library library, Pace pace, Wish place, List<RoutineFacts> facts) {

        static Known of(Library library, Pace pace, Wish place, Texts texts) {
            return new Known(
                    library,
                    pace,
                    place,
                    library.routines().stream()
                            .map(routine -> RoutineFacts.of(routine, place, pace, texts))
                            .toList());
        }

        boolean holdsFor(Pace now, Wish here) {
            return pace.equals(now)
                    && place.noFloor() == here.noFloor()
                    && place.hurt().equals(here.hurt());
        }
    }

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
        this.known = Known.of(library, pace.get(), fit.place(), texts);
        this.reader = reader;
        this.settings = settings;
        this.pace = pace;
        this.texts = texts;
        this.journal = journal;
        this.times = times;
        this.greeting = new Greeting(texts, times);
        this.start = start;
        journal.contents().subscribe(_ -> refresh());
        settings.noFloorOn().subscribe((_, _) -> refresh());
    }

    /// The greeting.
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// The library as it was last read.
    public Library library() {
        return known.library();
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
        return fit.planned(routine);
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
        words.set(greeting.words(
                journal.contents().get().last(),
                offer.filter(o -> isSelected(o.routine().id()))));
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
        Pace now = pace.get();
        Wish here = fit.place();
        int reading = ++readings;
        reader.read(library -> Known.of(library, now, here, texts), found -> {
            // One that began earlier may end later, and knows less.
            if (reading == readings && found.library() != library()) {
                known = found;
                refresh();
            }
        });
    }

    /// Works everything out anew, after the files or the settings have changed.
    public void refresh() {
        Wish here = fit.place();
        if (!known.holdsFor(pace.get(), here)) {
            known = Known.of(library(), pace.get(), here, texts);
        }
        decide();
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
                .filter(f -> f.possible() || !any)
                .map(f -> new Candidate(f.whole(), f.length()))
                .toList();
    }
}
