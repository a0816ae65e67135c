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
    private Known known;

    /// What is known of all routines at a pace. With thousands of them it takes its time, and so is kept.
    private record Known(Library library, Pace pace, boolean warm, List<RoutineFacts> facts) {

        static Known of(Library library, Pace pace, boolean warm, Texts texts) {
            return new Known(
                    library,
                    pace,
                    warm,
                    library.routines().stream()
                            .map(routine -> RoutineFacts.of(warmed(routine, library, warm), pace, texts))
                            .toList());
        }

        static Routine warmed(Routine routine, Library library, boolean warm) {
            return routine.warmedUpBy(warm ? library.warmUp() : List.of());
        }

        boolean isOf(Pace pace, boolean warm) {
            return this.pace.equals(pace) && this.warm == warm;
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
        this.known = Known.of(library, pace.get(), settings.warmUp().get(), texts);
        this.reader = reader;
        this.settings = settings;
        this.pace = pace;
        this.texts = texts;
        this.journal = journal;
        this.times = times;
        this.greeting = new Greeting(texts, times);
        this.start = start;
        journal.contents().subscribe(_ -> decide());
        settings.warmUp().subscribe((_, _) -> refresh());
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
        return Known.warmed(routine, library(), settings.warmUp().get());
    }

    /// Whether a routine begins with the warm-up; may be set.
    BooleanProperty warmUp() {
        return settings.warmUp();
    }

    /// How long the warm-up takes, whether or not it is wanted now.
    Duration warmUpLength() {
        return library().routines().stream()
                .findFirst()
                .map(any -> Timeline.of(Known.warmed(any, library(), true), pace.get()))
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
        selected.get().ifPresent(facts -> {
            settings.lastRoutine().set(facts.routine().id());
            chosen = false;
            start.accept(facts.routine());
        });
    }

    /// Reads every file, and shows what it found as soon as that is done.
    public void readAgain() {
        Pace now = pace.get();
        boolean warm = settings.warmUp().get();
        int reading = ++readings;
        reader.read(library -> Known.of(library, now, warm, texts), found -> {
            // One that began earlier may end later, and knows less.
            if (reading == readings && found.library() != library()) {
                known = found;
                refresh();
            }
        });
    }

    /// Works everything out anew, after the files or the settings have changed.
    public void refresh() {
        boolean warm = settings.warmUp().get();
        if (!known.isOf(pace.get(), warm)) {
            known = Known.of(library(), pace.get(), warm, texts);
        }
        decide();
    }

    private void decide() {
        List<RoutineFacts> facts = known.facts();
        offer = Offers.of(new Situation(
                journal.contents().get(),
                facts.stream().map(f -> new Candidate(f.routine(), f.length())).toList(),
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
        greet();
    }
}
