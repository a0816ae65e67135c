package app.unhunch.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Things of one kind by id, as far as their files are in order. A second one with the same id is refused.
final class Accepted<T> {

    private final Function<T, String> id;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> broken = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Accepted(Function<T, String> id) {
        this.id = id;
    }

    void add(Document document, Verdict<T> verdict) {
        T thing = verdict.value();
        if (thing == null) {
            broken.put(document.id(), document.name());
            problems.addAll(verdict.problems());
            return;
        }
        String first = files.putIfAbsent(id.apply(thing), document.name());
        if (first == null) {
            things.put(id.apply(thing), thing);
        } else {
            problems.add(new Problem(
                    document.name(),
                    document.idAt().line(),
                    document.idAt().column(),
                    "/id",
                    "The id " + Words.quoted(id.apply(thing)) + " belongs to " + first + " already.",
                    "Give this one an id of its own."));
        }
    }

    Map<String, T> things() {
        return things;
    }

    /// Which file each thing came from.
    Map<String, String> files() {
        return files;
    }

    /// The claimed ids of what could not be accepted, with their files.
    Map<String, String> broken() {
        return broken;
    }

    List<Problem> problems() {
        return problems;
    }
}
