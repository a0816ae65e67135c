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
    JsonValue spot(String key) {
        return group.child(key);
    }

    /// Reports something about the value with this key.
    void refuse(String key, Message message, Message hint) {
        report.at(Objects.requireNonNullElse(spot(key), group), message, hint);
    }

    /// A whole number; the smallest one allowed stands in.
    int number(String key, Bounds bounds) {
        JsonValue spot = find(key, JsonType.WHOLE);
        if (spot == null) {
            return bounds.min();
        }
        // Exact for each number that any bounds allow.
        double value = spot.number();
        if (!bounds.allow(value)) {
            report.at(spot, bounds.refusal(key, spot.raw()), bounds.hint());
            return bounds.min();
        }
        return (int) value;
    }

    /// `true` or `false`; may be left out.
    boolean truth(String key, boolean otherwise) {
        JsonValue spot = spot(key) == null ? null : find(key, JsonType.TRUTH);
        return spot == null ? otherwise : spot.text().equals("true");
    }

    /// A text that has to be there.
    String text(String key, TextRule rule) {
        JsonValue spot = find(key, JsonType.TEXT);
        if (spot == null) {
            return "";
        }
        rule.check(spot, report);
        return spot.text();
    }

    /// A text that may be left out, and is empty then.
    String optionalText(String key, TextRule rule) {
        return spot(key) == null ? "" : text(key, rule);
    }

    /// A text that the caller knows how to judge; `null` if it is none.
    @Nullable
    String reference(String key) {
        JsonValue spot = find(key, JsonType.TEXT);
        return spot == null ? null : spot.text();
    }

    /// An editor reads this key, nobody else.
    void editorKey(String key) {
        if (spot(key) != null) {
            find(key, JsonType.TEXT);
        }
    }

    /// A name for the use of files.
    String id(String key) {
        JsonValue spot = find(key, JsonType.TEXT);
        if (spot == null) {
            return "";
        }
        Ids.check(spot, report);
        return spot.text();
    }

    /// One of a few words; `null` if it is none of them.
    <E> @Nullable E word(String key, Map<String, E> meanings) {
        JsonValue spot = find(key, JsonType.TEXT);
        if (spot == null) {
            return null;
        }
        E meaning = meanings.get(spot.text());
        if (meaning == null) {
            report.at(
                    spot,
                    Message.of("unknown").with("word", spot.raw()),
                    Nearest.hint(
                            spot.text(),
                            meanings.keySet(),
                            Message.of("known").with("words", List.copyOf(meanings.keySet()))));
        }
        return meaning;
    }

    /// The keys of a group that has to be there; `null` if it is not.
    @Nullable
    Fields within(String key, KnownKeys inner) {
        JsonValue spot = find(key, JsonType.GROUP);
        return spot == null ? null : new Fields(report, spot, inner);
    }

    /// The keys of a group that may be left out; `null` then.
    @Nullable
    Fields withinIfGiven(String key, KnownKeys inner) {
        return spot(key) == null ? null : within(key, inner);
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
        JsonValue spot = spot(key);
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
