package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Message;
import java.util.List;
import java.util.Optional;

/// Which keys a group may have.
///
/// @param known in the order in which they are looked through for the one that was meant; empty if any may be there
record KnownKeys(List<String> known) {

    /// For a group of which it is not known what it may have.
    static final KnownKeys ANY = of();

    static KnownKeys of(String... known) {
        return new KnownKeys(List.of(known));
    }

    /// Reports the keys of a group that it may not have.
    void checkUnknown(JsonValue group, ProblemReport report) {
        for (JsonValue child : group.children()) {
            if (!allow(child) && !report.isFull()) {
                report.at(
                        child.keyAt(),
                        child.pointer(),
                        Message.of("unknown").with("word", Quoting.shortened(child.name())),
                        Nearest.hint(child.name(), free(group), Message.of("remove")));
            }
        }
    }

    /// Reports a key that should be there, unless it is there with a slip.
    void refuseMissing(JsonValue group, String key, JsonType expected, ProblemReport report) {
        if (!report.isFull() && !isMisspelt(key, group)) {
            report.at(
                    group.at(),
                    group.pointerTo(key),
                    Message.of("missing").with("key", key),
                    Message.of("add").with("key", key).with("expected", expected.words()));
        }
    }

    private boolean allow(JsonValue child) {
        return known.isEmpty() || known.contains(child.name());
    }

    private boolean isMisspelt(String key, JsonValue group) {
        List<String> free = free(group);
        return group.children().stream()
                .filter(c -> !allow(c))
                .anyMatch(c -> Nearest.to(c.name(), free).equals(Optional.of(key)));
    }

    private List<String> free(JsonValue group) {
        return known.stream().filter(k -> group.child(k) == null).toList();
    }
}
