package app.unhunch.library;

import app.unhunch.figure.pose.Pose;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every routine, stretch and pose a person can use: the bundled ones and their own. It never changes.
public final class Library {

    private final List<Routine> routines;
    private final List<Stretch> stretches;
    private final Supplier<List<Stretch>> warmUp;
    private final Supplier<List<Pose>> poses;
    private final Translations translations;
    private final List<Problem> problems;

    Library(
            List<Routine> routines,
            List<Stretch> stretches,
            Supplier<List<Stretch>> warmUp,
            Supplier<List<Pose>> poses,
            Translations translations,
            List<Problem> problems) {
        this.routines = List.copyOf(routines);
        this.stretches = List.copyOf(stretches);
        this.warmUp = warmUp;
        this.poses = poses;
        this.translations = translations;
        this.problems = List.copyOf(problems);
    }

    /// What comes with the program. Its poses are read when they are asked for, as nobody sees a figure before the
    /// words.
    public static Library bundled() {
        return LibraryLoader.bundled();
    }

    /// Whether a routine with this id comes with the program.
    public static boolean bundles(String routine) {
        return Bundled.ROUTINES.contains(routine);
    }

    /// Reads the bundled files and those of a person. Never throws for what a file holds: see [#problems()].
    ///
    /// @param userRoutines the folder of their routines, with their stretches in its folder `stretches` and their
    ///     poses in `poses`; if this is `null` or does not exist, they have none
    public static Library read(@Nullable Path userRoutines) {
        return bundled().with(userRoutines);
    }

    /// This library, if it is the bundled one, with the files of a person, as in [#read(Path)].
    public Library with(@Nullable Path userRoutines) {
        Batch own = userRoutines == null ? Batch.EMPTY : Batch.ofFolder(userRoutines);
        return own.isEmpty() ? this : LibraryLoader.fill(Bundled.batch(), own);
    }

    /// This library, if it is the bundled one, as far as a routine needs it: with the files of a person, as in
    /// [#read(Path)], where they may change that routine, and else without them, as the rest takes longer to read.
    ///
    /// @param routine an id, which need not exist
    public Library startingWith(String routine, Path userRoutines) {
        Batch own = Batch.ofFolder(userRoutines);
        return bundles(routine) && !own.mayChange(routine) ? this : LibraryLoader.fill(Bundled.batch(), own);
    }

    /// What is bundled and these files, poses, stretches, translations and routines in any order. They may use what is
    /// bundled and what is among the files.
    public static Library ofFiles(List<Path> files) {
        return LibraryLoader.fill(Bundled.batch(), Batch.ofFiles(files));
    }

    /// Everything that is wrong with these files, as in [#ofFiles(List)].
    public static List<Problem> check(List<Path> files) {
        return ofFiles(files).problems();
    }

    /// This library with all that is translated in a language; the rest stays in the language of its file.
    public Library in(Locale language) {
        if (!translations.speak(language)) {
            return this;
        }
        return new Library(
                routines.stream()
                        .map(routine -> translations.translate(routine, stretches, language))
                        .toList(),
                stretches.stream()
                        .map(stretch -> translations.translate(stretch, language))
                        .toList(),
                new Once<>(() -> warmUp.get().stream()
                        .map(move -> isStretch(move.id()) ? move : translations.translate(move, language))
                        .toList()),
                poses,
                translations,
                problems);
    }

    /// Where a person's own stretch has the id of a move, a translation is of the stretch.
    private boolean isStretch(String id) {
        return stretches.stream().anyMatch(stretch -> stretch.id().equals(id));
    }

    /// What translations leave out.
    public List<Untranslated> untranslated() {
        return translations.gaps(
                Stream.concat(stretches.stream(), warmUp.get().stream()).toList(), routines);
    }

    /// The bundled routines in their order, each or its replacement, then a person's own by name.
    public List<Routine> routines() {
        return routines;
    }

    /// The routine with this id, if there is one.
    public Optional<Routine> routine(String id) {
        return routines.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// The id of a routine that was probably meant by a word that is no id.
    public Optional<String> nearestRoutine(String id) {
        String word = id.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        List<String> ids = routines.stream().map(Routine::id).toList();
        return Nearest.to(word, ids)
                .or(() -> ids.stream()
                        .filter(i -> !word.isEmpty() && i.startsWith(word))
                        .findFirst());
    }

    /// The bundled stretches in their order, each or its replacement, then a person's own by name.
    public List<Stretch> stretches() {
        return stretches;
    }

    /// The moves that a routine may be warmed up by, in the order in which they are done. They are no stretches: nobody
    /// can choose one of them, and no routine asks for one.
    public List<PlannedStretch> warmUp() {
        return warmUp.get().stream().map(PlannedStretch::usual).toList();
    }

    /// The bundled poses in their order, each or its replacement, then a person's own by id.
    public List<Pose> poses() {
        return poses.get();
    }

    /// The pose with this id, if there is one.
    public Optional<Pose> pose(String id) {
        return poses().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// What is wrong with files that could not be used, in no way stopping the others.
    public List<Problem> problems() {
        return problems;
    }
}
