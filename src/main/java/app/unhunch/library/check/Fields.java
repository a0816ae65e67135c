package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The keys of one group `{ }`, one method for each kind of value. Each reports what is wrong and gives back something
/// harmless in its place, so that checking goes on; the caller throws the result away if there was any problem.
final class Fields {

    private final ProblemReport report;
    private final JsonValue group;
    private final KnownKeys keys;

    /// Reports the keys that the group may not have.
    Fields(ProblemReport report, JsonValue group, KnownKeys keys) {
        this.report = report;
        this.group = group;
        this.keys = keys;
        keys.checkUnknown(group, report);
    }

    /// The value with this key, whatever it is.
    @Nullable
    JsonValue value(String key) {
        return group.child(key);
    }

    /// Reports something about the value with this key.
    void refuse(String key, Message message, Message hint) {
        report.at(Objects.requireNonNullElse(value(key), group), message, hint);
    }

    /// A whole number; the smallest one allowed stands in.
    int number(String key, Bounds bounds) {
        JsonValue value = find(key, JsonType.WHOLE);
        if (value == null) {
            return bounds.min();
        }
        // Exact for each number that any bounds allow.
        double number = value.number();
        if (!bounds.allow(number)) {
            report.at(value, bounds.refusal(key, value.raw()), bounds.hint());
            return bounds.min();
        }
        return (int) number;
    }

    /// `true` or `false`; may be left out.
    boolean truth(String key, boolean otherwise) {
        JsonValue value = value(key) == null ? null : find(key, JsonType.TRUTH);
        return value == null ? otherwise : value.text().equals("true");
    }

    /// A text that has to be there.
    String text(String key, TextRule rule) {
        JsonValue value = find(key, JsonType.TEXT);
        if (value == null) {
            return "";
        }
        rule.check(value, report);
        return value.text();
    }

    /// A text that may be left out, and is empty then.
    String optionalText(String key, TextRule rule) {
        return value(key) == null ? "" : text(key, rule);
    }

    /// A text that the caller knows how to judge; `null` if it is none.
    @Nullable
    String reference(String key) {
        JsonValue value = find(key, JsonType.TEXT);
        return value == null ? null : value.text();
    }

    /// An editor reads this key, nobody else.
    void editorKey(String key) {
        if (value(key) != null) {
            find(key, JsonType.TEXT);
        }
    }

    /// A name for the use of files.
    String id(String key) {
        JsonValue value = find(key, JsonType.TEXT);
        if (value == null) {
            return "";
        }
        Ids.check(value, report);
        return value.text();
    }

    /// One of a few words; `null` if it is none of them.
    <E> @Nullable E word(String key, Map<String, E> meanings) {
        JsonValue value = find(key, JsonType.TEXT);
        if (value == null) {
            return null;
        }
        E meaning = meanings.get(value.text());
        if (meaning == null) {
            report.at(
                    value,
                    Message.of("unknown").with("word", value.raw()),
                    Nearest.hint(
                            value.text(),
                            meanings.keySet(),
                            Message.of("known").with("words", List.copyOf(meanings.keySet()))));
        }
        return meaning;
    }

    /// The keys of a group that has to be there; `null` if it is not.
    @Nullable
    Fields within(String key, KnownKeys inner) {
        JsonValue value = find(key, JsonType.GROUP);
        return value == null ? null : new Fields(report, value, inner);
    }

    /// The keys of a group that may be left out; `null` then.
    @Nullable
    Fields withinIfGiven(String key, KnownKeys inner) {
        return value(key) == null ? null : within(key, inner);
    }

    /// A list of groups; entries that `check` gives up on are left out.
    <R> List<R> groups(String key, Bounds count, Function<JsonValue, @Nullable R> check) {
        return list(key, count, JsonType.GROUP, check);
    }

    /// A list of values of one kind; entries that `check` gives up on are left out.
    <R> List<R> list(String key, Bounds count, JsonType shape, Function<JsonValue, @Nullable R> check) {
        JsonValue list = find(key, JsonType.LIST);
        List<R> found = new ArrayList<>();
        if (list == null) {
            return found;
        }
        int size = list.children().size();
        if (!count.allow(size)) {
            report.at(list, count.about("entries").with("key", key).with("count", size), Message.NONE);
        }
        for (JsonValue entry : list.children()) {
            if (report.isFull()) {
                break;
            } else if (!shape.includes(entry.shape())) {
                shape.refuse(entry, report);
            } else {
                R checked = check.apply(entry);
                if (checked != null) {
                    found.add(checked);
                }
            }
        }
        return found;
    }

    /// The value with this key, or `null` after reporting that it is missing or of another kind.
    @Nullable
    JsonValue find(String key, JsonType shape) {
        JsonValue value = value(key);
        if (value == null) {
            keys.refuseMissing(group, key, shape, report);
            return null;
        }
        if (!shape.includes(value.shape())) {
            shape.refuse(value, report);
            return null;
        }
        return value;
    }
}
