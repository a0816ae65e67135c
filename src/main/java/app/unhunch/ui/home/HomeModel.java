package app.unhunch.ui.home;

import app.unhunch.figure.Pose;
import app.unhunch.library.Library;
import app.unhunch.library.Problem;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.settings.Settings;
import app.unhunch.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be chosen, what is chosen, and what is wrong with the files.
public final class HomeModel {

    private final Supplier<Library> reader;
    private final Settings settings;
    private final Texts texts;
    private final Consumer<Routine> start;
    private final ReadOnlyObjectWrapper<List<RoutineFacts>> routines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RoutineFacts>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private Library library;

    /// @param library what was read already
    /// @param reader reads it again
    /// @param start told the routine to start
    public HomeModel(
            Library library, Supplier<Library> reader, Settings settings, Texts texts, Consumer<Routine> start) {
        this.library = library;
        this.reader = reader;
        this.settings = settings;
        this.texts = texts;
        this.start = start;
        refresh();
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
        return library.poses();
    }

    void select(RoutineFacts facts) {
        selected.set(Optional.of(facts));
    }

    void start() {
        selected.get().ifPresent(facts -> {
            settings.lastRoutine().set(facts.routine().id());
            start.accept(facts.routine());
        });
    }

    void readAgain() {
        library = reader.get();
        refresh();
    }

    /// Works everything out anew, after the files or the settings have changed.
    public void refresh() {
        String wanted = selected.get()
                .map(f -> f.routine().id())
                .orElse(settings.lastRoutine().get());
        var pace = settings.pace();
        List<RoutineFacts> facts = library.routines().stream()
                .map(routine -> RoutineFacts.of(routine, pace, texts))
                .toList();
        routines.set(facts);
        problems.set(library.problems());
        selected.set(facts.stream()
                .filter(f -> f.routine().id().equals(wanted))
                .findFirst()
                .or(() -> facts.stream().findFirst()));
    }
}
