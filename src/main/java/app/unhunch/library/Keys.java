package app.unhunch.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which keys a group may have: those of the record it was bound to.
final class Keys {

    private final List<String> known;
    private final Set<String> misspelt = new HashSet<>();

    Keys(Record bound) {
        this.known = Arrays.stream(bound.getClass().getRecordComponents())
                .map(Keys::key)
                .toList();
    }

    /// Reports the keys of a group that it may not have.
    void checkUnknown(Spot group, Report report) {
        List<String> free = known.stream().filter(k -> group.child(k) == null).toList();
        for (Spot child : group.children()) {
            if (!known.contains(child.name()) && !report.isFull()) {
                Nearest.to(child.name(), free).ifPresent(misspelt::add);
                report.at(
                        child.keyAt(),
                        child.pointer(),
                        Words.quoted(Words.shortened(child.name())) + " is not known here.",
                        Nearest.hint(child.name(), free, "Remove it."));
            }
        }
    }

    /// Reports a key that should be there, unless it is there with a slip.
    void refuseMissing(Spot group, String key, Shape expected, Report report) {
        if (!misspelt.contains(key)) {
            report.at(
                    group.at(),
                    group.pointerTo(key),
                    Words.quoted(key) + " is missing here.",
                    "Add " + Words.quoted(key) + ": " + expected.words() + ".");
        }
    }

    private static String key(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
