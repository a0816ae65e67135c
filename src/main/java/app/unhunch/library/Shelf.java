package app.unhunch.library;

import app.unhunch.figure.Pose;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Puts bundled files and a person's own side by side, so that a problem in one never stops another. Used once.
final class Shelf {

    private final Batch bundled;
    private final Batch own;
    private final Accepted<Pose> bundledPoses = new Accepted<>(Pose::id);
    private final Accepted<Pose> ownPoses = new Accepted<>(Pose::id);
    private final Accepted<Stretch> bundledStretches = new Accepted<>(Stretch::id);
    private final Accepted<Stretch> ownStretches = new Accepted<>(Stretch::id);
    private final Accepted<Routine> bundledRoutines = new Accepted<>(Routine::id);
    private final Accepted<Routine> ownRoutines = new Accepted<>(Routine::id);
    private final List<Problem> misfits = new ArrayList<>();

    private Shelf(Batch bundled, Batch own) {
        this.bundled = bundled;
        this.own = own;
    }

    /// Everything that is in order, and every problem of the rest.
    static Library fill(Batch bundled, Batch own) {
        return new Shelf(bundled, own).fill();
    }

    private Library fill() {
        bundled.poses().forEach(d -> bundledPoses.add(d, PoseCheck.of(d)));
        own.poses().forEach(d -> ownPoses.add(d, PoseCheck.of(d)));
        bundled.stretches().forEach(d -> bundledStretches.add(d, StretchCheck.of(d)));
        own.stretches().forEach(d -> ownStretches.add(d, StretchCheck.of(d)));
        Catalog catalog = catalog();
        own.routines().forEach(d -> ownRoutines.add(d, RoutineCheck.of(d, catalog)));
        bundled.routines().stream()
                .filter(d -> !ownRoutines.things().containsKey(d.id()))
                .forEach(d -> bundledRoutines.add(d, bundledRoutine(d, catalog)));
        List<Problem> problems = new ArrayList<>(bundled.problems());
        problems.addAll(bundledPoses.problems());
        problems.addAll(bundledStretches.problems());
        problems.addAll(bundledRoutines.problems());
        problems.addAll(own.problems());
        problems.addAll(ownPoses.problems());
        problems.addAll(ownStretches.problems());
        problems.addAll(misfits);
        problems.addAll(ownRoutines.problems());
        return new Library(
                inOrder(bundled.routines(), bundledRoutines, ownRoutines, Routine::name),
                inOrder(bundled.stretches(), bundledStretches, ownStretches, Stretch::name),
                inOrder(bundled.poses(), bundledPoses, ownPoses, Pose::id),
                problems);
    }

    private Catalog catalog() {
        Map<String, Stretch> stretches = new LinkedHashMap<>(bundledStretches.things());
        stretches.putAll(ownStretches.things());
        Map<String, String> broken = new HashMap<>(bundledStretches.broken());
        broken.putAll(ownStretches.broken());
        return new Catalog(stretches, broken);
    }

    /// A person's own stretch may lack what a bundled routine asks for. That routine then keeps the bundled stretch.
    private Verdict<Routine> bundledRoutine(Document document, Catalog catalog) {
        Verdict<Routine> verdict = RoutineCheck.of(document, catalog);
        if (verdict.value() != null) {
            return verdict;
        }
        Catalog fitting = new Catalog(new LinkedHashMap<>(bundledStretches.things()), bundledStretches.broken());
        if (RoutineCheck.of(document, fitting).value() != null) {
            for (Stretch stretch : ownStretches.things().values()) {
                Stretch original = fitting.stretches().put(stretch.id(), stretch);
                Verdict<Routine> tried = RoutineCheck.of(document, fitting);
                if (tried.value() == null && original != null) {
                    fitting.stretches().put(stretch.id(), original);
                    misfits.add(misfit(stretch, document, tried.problems().getFirst()));
                }
            }
        }
        return RoutineCheck.of(document, fitting);
    }

    private Problem misfit(Stretch stretch, Document routine, Problem problem) {
        return new Problem(
                ownStretches.files().getOrDefault(stretch.id(), ""),
                0,
                0,
                "",
                "The bundled routine " + Words.quoted(routine.id()) + " cannot use this stretch: " + problem.message(),
                "That routine goes on with the bundled one.");
    }

    private static <T> List<T> inOrder(
            List<Document> bundledOrder, Accepted<T> bundled, Accepted<T> own, Function<T, String> name) {
        Map<String, T> rest = new LinkedHashMap<>(own.things());
        List<T> all = new ArrayList<>();
        for (Document document : bundledOrder) {
            T replacement = rest.remove(document.id());
            T thing = replacement == null ? bundled.things().get(document.id()) : replacement;
            if (thing != null) {
                all.add(thing);
            }
        }
        rest.values().stream()
                .sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER))
                .forEach(all::add);
        return all;
    }
}
