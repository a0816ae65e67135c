package app.unhunch.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The keys of one group `{ }`, one method for each kind of value. Each reports what is wrong and gives back something
/// harmless in its place, so that checking goes on; the caller throws the result away if there was any problem.
final class Fields {

    private final Report report;
    private final Spot group;
    private final Keys keys;

    /// Reports the keys that are not known.
    ///
    /// @param bound what the group was bound to; its components are the known keys
    Fields(Report report, Spot group, Record bound) {
        this.report = report;
        this.group = group;
        this.keys = new Keys(bound);
        // Of a step whose kind is not known, the keys are not known either.
        if (!(bound instanceof StepFile.Unknown)) {
            keys.checkUnknown(group, report);
        }
    }

    /// The value with this key, whatever it is.
    @Nullable
    Spot spot(String key) {
        return group.child(key);
    }

    /// Reports something about the value with this key.
    void refuse(String key, String message, String hint) {
        report.at(Objects.requireNonNullElse(spot(key), group), message, hint);
    }

    /// A whole number; the smallest one allowed stands in.
    int number(String key, @Nullable Integer value, Bounds bounds) {
        Spot spot = find(key, Shape.WHOLE);
        if (spot == null) {
            return bounds.min();
        }
        if (value == null || !bounds.allow(value)) {
            report.at(
                    spot,
                    Words.quoted(key) + " is " + spot.raw() + ", but " + bounds.rule() + " " + bounds.words() + ".",
                    bounds.hint());
            return bounds.min();
        }
        return value;
    }

    /// `true` or `false`; may be left out.
    boolean truth(String key, @Nullable Boolean value, boolean otherwise) {
        if (spot(key) != null) {
            find(key, Shape.TRUTH);
        }
        return Objects.requireNonNullElse(value, otherwise);
    }

    /// A text that has to be there.
    String text(String key, @Nullable String value, TextRule rule) {
        Spot spot = find(key, Shape.TEXT);
        if (spot == null || value == null) {
            return "";
        }
        rule.check(spot, value, report);
        return value;
    }

    /// A text that may be left out, and is empty then.
    String optionalText(String key, @Nullable String value, TextRule rule) {
        return spot(key) == null ? "" : text(key, value, rule);
    }

    /// A text that the caller knows how to judge; `null` if it is none.
    @Nullable
    String reference(String key, @Nullable String value) {
        return find(key, Shape.TEXT) == null ? null : value;
    }

    /// An editor reads this key, nobody else.
    void editorKey(String key) {
        if (spot(key) != null) {
            find(key, Shape.TEXT);
        }
    }

    /// A name for the use of files.
    String id(String key, @Nullable String value) {
        Spot spot = find(key, Shape.TEXT);
        if (spot == null || value == null) {
            return "";
        }
        Ids.check(spot, value, report);
        return value;
    }

    /// One of a few words; `null` if it is none of them.
    <E> @Nullable E word(String key, @Nullable String value, Map<String, E> meanings) {
        Spot spot = find(key, Shape.TEXT);
        if (spot == null || value == null) {
            return null;
        }
        if (!meanings.containsKey(value)) {
            report.at(
                    spot,
                    Words.quoted(spot.raw()) + " is not known here.",
                    Nearest.hint(value, meanings.keySet(), "Known are " + Words.listed(meanings.keySet()) + "."));
        }
        return meanings.get(value);
    }

    /// A group that has to be there.
    @Nullable
    Spot group(String key) {
        return find(key, Shape.GROUP);
    }

    /// The keys of a group that has to be there; `null` if it is not.
    @Nullable
    Fields within(String key, @Nullable Record bound) {
        Spot spot = group(key);
        return spot == null || bound == null ? null : new Fields(report, spot, bound);
    }

    /// The keys of a group that may be left out; `null` then.
    @Nullable
    Fields withinIfGiven(String key, @Nullable Record bound) {
        return spot(key) == null ? null : within(key, bound);
    }

    /// A list of groups; entries that `check` gives up on are left out.
    <T, R> List<R> groups(
            String key,
            @Nullable List<? extends @Nullable T> values,
            Bounds count,
            BiFunction<Spot, T, @Nullable R> check) {
        return list(key, values, count, Shape.GROUP, check);
    }

    /// A list of values of one kind; entries that `check` gives up on are left out.
    <T, R> List<R> list(
            String key,
            @Nullable List<? extends @Nullable T> values,
            Bounds count,
            Shape shape,
            BiFunction<Spot, T, @Nullable R> check) {
        Spot list = find(key, Shape.LIST);
        List<R> found = new ArrayList<>();
        if (list == null || values == null) {
            return found;
        }
        if (!count.allow(values.size())) {
            report.at(
                    list,
                    Words.quoted(key) + " has " + values.size() + " entries, but it should have " + count.words() + ".",
                    "");
        }
        for (Spot entry : list.children()) {
            T value = values.get(Integer.parseInt(entry.name()));
            if (report.isFull()) {
                break;
            } else if (!shape.includes(entry.shape())) {
                shape.refuse(entry, report);
            } else if (value != null) {
                R checked = check.apply(entry, value);
                if (checked != null) {
                    found.add(checked);
                }
            }
        }
        return found;
    }

    /// The value with this key, or `null` after reporting that it is missing or of another kind.
    @Nullable
    Spot find(String key, Shape shape) {
        Spot spot = spot(key);
        if (spot == null) {
            keys.refuseMissing(group, key, shape, report);
            return null;
        }
        if (!shape.includes(spot.shape())) {
            shape.refuse(spot, report);
            return null;
        }
        return spot;
    }
}
