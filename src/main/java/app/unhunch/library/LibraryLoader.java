package app.unhunch.library;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.unhunch.figure.pose.Pose;
import app.unhunch.library.check.Catalog;
import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.RoutineCheck;
import app.unhunch.library.check.StretchCheck;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Message;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts bundled files and a person's own side by side, so that a problem in one never stops another. Used once.
final class LibraryLoader {

    private final Batch bundled;
    private final Batch own;
    private final PoseLoader poses;
    private final Accepted<Stretch> bundledStretches = new Accepted<>(Stretch::id);
    private final Accepted<Stretch> ownStretches = new Accepted<>(Stretch::id);
    private final Accepted<Stretch> warmUp = new Accepted<>(Stretch::id);
    private final Accepted<Routine> bundledRoutines = new Accepted<>(Routine::id);
    private final Accepted<Routine> ownRoutines = new Accepted<>(Routine::id);
    private final List<Problem> misfits = new ArrayList<>();

    private LibraryLoader(Batch bundled, Batch own) {
        this.bundled = bundled;
        this.own = own;
        this.poses = new PoseLoader(bundled.poses(), own.poses());
    }

    /// Everything that is in order, and every problem of the rest.
    static Library fill(Batch bundled, Batch own) {
        return new LibraryLoader(bundled, own).fill();
    }

    /// The bundled files alone, taking it that poses and warm-up are in order: the build has made sure of it. Those are
    /// read when they are first asked for.
    static Library bundled() {
        Catalog<String> trusted =
                new Catalog<>("pose", Bundled.POSES.stream().collect(toMap(identity(), identity())), Map.of());
        Accepted<Stretch> stretches = new Accepted<>(Stretch::id);
        Bundled.stretches().forEach(d -> stretches.add(d, StretchCheck.of(d, trusted)));
        Catalog<Stretch> catalog = stretches.catalog("stretch", new Accepted<>(Stretch::id));
        Once<Accepted<Stretch>> warmUp = new Once<>(() -> {
            Accepted<Stretch> moves = new Accepted<>(Stretch::id);
            Bundled.warmUp().forEach(d -> moves.add(d, StretchCheck.of(d, trusted)));
            return moves;
        });
        Accepted<Routine> routines = new Accepted<>(Routine::id);
        Bundled.routines().forEach(d -> routines.add(d, RoutineCheck.of(d, catalog)));
        List<Problem> problems = new ArrayList<>(stretches.problems());
        problems.addAll(routines.problems());
        Translations translations = new Translations();
        List<Document> translated = Bundled.translations();
        if (!translated.isEmpty()) {
            problems.addAll(translations.add(
                    translated,
                    translatable(warmUp.get(), catalog),
                    routines.catalog("routine", new Accepted<>(Routine::id))));
        }
        return new Library(
                List.copyOf(routines.things().values()),
                List.copyOf(stretches.things().values()),
                () -> List.copyOf(warmUp.get().things().values()),
                new Once<>(() -> List.copyOf(new PoseLoader(Bundled.poses(), List.of()).inOrder())),
                translations,
                problems);
    }

    /// A translation may be of a move of the warm-up, too; of two with the same id, it is of the stretch.
    private static Catalog<Stretch> translatable(Accepted<Stretch> warmUp, Catalog<Stretch> stretches) {
        Map<String, Stretch> all = new LinkedHashMap<>(warmUp.things());
        all.putAll(stretches.things());
        return new Catalog<>(stretches.kind(), all, stretches.broken());
    }

    private Library fill() {
        Catalog<Pose> known = poses.catalog();
        bundled.stretches().forEach(d -> bundledStretches.add(d, StretchCheck.of(d, known)));
        own.stretches().forEach(d -> ownStretches.add(d, StretchCheck.of(d, known)));
        bundled.warmUp().forEach(d -> warmUp.add(d, StretchCheck.of(d, known)));
        Catalog<Stretch> catalog = bundledStretches.catalog("stretch", ownStretches);
        own.routines().forEach(d -> ownRoutines.add(d, RoutineCheck.of(d, catalog)));
        bundled.routines().stream()
                .filter(d -> !ownRoutines.things().containsKey(d.id()))
                .forEach(d -> bundledRoutines.add(d, bundledRoutine(d, catalog)));
        List<Problem> problems = new ArrayList<>(bundled.problems());
        problems.addAll(poses.bundledProblems());
        problems.addAll(bundledStretches.problems());
        problems.addAll(warmUp.problems());
        problems.addAll(bundledRoutines.problems());
        problems.addAll(own.problems());
        problems.addAll(poses.ownProblems());
        problems.addAll(ownStretches.problems());
        Translations translations = new Translations();
        Catalog<Stretch> translatable = translatable(warmUp, catalog);
        Catalog<Routine> allRoutines = bundledRoutines.catalog("routine", ownRoutines);
        problems.addAll(translations.add(
                bundled.translations().stream().filter(d -> !isOfReplaced(d)).toList(), translatable, allRoutines));
        problems.addAll(translations.add(own.translations(), translatable, allRoutines));
        problems.addAll(misfits);
        problems.addAll(ownRoutines.problems());
        List<Pose> inOrder = List.copyOf(poses.inOrder());
        return new Library(
                bundledRoutines.with(ownRoutines, bundled.routines(), Routine::name),
                bundledStretches.with(ownStretches, bundled.stretches(), Stretch::name),
                () -> List.copyOf(warmUp.things().values()),
                () -> inOrder,
                translations,
                problems);
    }

    /// What is a person's own takes the place of what is bundled with all of its words.
    private boolean isOfReplaced(Document translation) {
        return translation
                        .text("stretch")
                        .filter(ownStretches.things()::containsKey)
                        .isPresent()
                || translation
                        .text("routine")
                        .filter(ownRoutines.things()::containsKey)
                        .isPresent();
    }

    /// A person's own stretch may lack what a bundled routine asks for. That routine then keeps the bundled stretch.
    private CheckResult<Routine> bundledRoutine(Document document, Catalog<Stretch> catalog) {
        CheckResult<Routine> result = RoutineCheck.of(document, catalog);
        if (result.value() != null) {
            return result;
        }
        Catalog<Stretch> fitting = bundledStretches.catalog("stretch", new Accepted<>(Stretch::id));
        if (RoutineCheck.of(document, fitting).value() != null) {
            for (Stretch stretch : ownStretches.things().values()) {
                Stretch original = fitting.things().put(stretch.id(), stretch);
                CheckResult<Routine> tried = RoutineCheck.of(document, fitting);
                if (tried.value() == null && original != null) {
                    fitting.things().put(stretch.id(), original);
                    misfits.add(misfit(stretch, document, tried.problems().getFirst()));
                }
            }
        }
        return RoutineCheck.of(document, fitting);
    }

    private Problem misfit(Stretch stretch, Document routine, Problem problem) {
        return new Problem(
                ownStretches.file(stretch).name(),
                0,
                0,
                "",
                Message.of("misfit").with("routine", routine.id()).with("reason", problem.message()),
                Message.of("goesOn"));
    }
}
