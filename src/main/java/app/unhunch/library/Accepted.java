package app.unhunch.library;

import app.unhunch.library.check.Catalog;
import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Things of one kind by id, as far as their files are in order. A second one with the same id is refused.
final class Accepted<T> {

    private final Function<T, String> id;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, Document> files = new LinkedHashMap<>();
    private final Map<String, String> broken = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Accepted(Function<T, String> id) {
        this.id = id;
    }

    void add(Document document, CheckResult<T> result) {
        T thing = result.value();
        if (thing == null) {
            broken.put(document.id(), document.name());
            problems.addAll(result.problems());
            return;
        }
        Document first = files.putIfAbsent(id.apply(thing), document);
        if (first == null) {
            things.put(id.apply(thing), thing);
        } else {
            problems.add(new Problem(
                    document.name(),
                    document.at("id").line(),
                    document.at("id").column(),
                    "/id",
                    Message.of("sameId").with("id", id.apply(thing)).with("file", first.name()),
                    Message.of("giveOwnId")));
        }
    }

    /// Takes one out again for what became known only when all were read.
    void refuse(T thing, List<Problem> why) {
        things.remove(id.apply(thing));
        broken.put(id.apply(thing), file(thing).name());
        problems.addAll(why);
    }

    Map<String, T> things() {
        return things;
    }

    /// The file that a thing came from.
    Document file(T thing) {
        return Objects.requireNonNull(files.get(id.apply(thing)));
    }

    /// The claimed ids of what could not be accepted, with their files.
    Map<String, String> broken() {
        return broken;
    }

    List<Problem> problems() {
        return problems;
    }

    /// These things in the order of their files, each or what takes its place, then the rest of the others by name.
    List<T> with(Accepted<T> others, List<Document> order, Function<T, String> name) {
        Map<String, T> rest = new LinkedHashMap<>(others.things);
        List<T> all = new ArrayList<>();
        for (Document document : order) {
            T replacement = rest.remove(document.id());
            T thing = replacement == null ? things.get(document.id()) : replacement;
            if (thing != null) {
                all.add(thing);
            }
        }
        rest.values().stream()
                .sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER))
                .forEach(all::add);
        return all;
    }

    /// What files may ask for when they may use these things and the others, which come first.
    Catalog<T> catalog(String kind, Accepted<T> others) {
        Map<String, T> all = new LinkedHashMap<>(things);
        all.putAll(others.things);
        Map<String, String> allBroken = new HashMap<>(broken);
        allBroken.putAll(others.broken);
        return new Catalog<>(kind, all, allBroken);
    }
}
