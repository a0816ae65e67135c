package app.unhunch.library;

import java.util.List;
import java.util.Optional;

/// Which keys a group may have.
///
/// @param known in the order in which they are looked through for the one that was meant; empty if any may be there
record Keys(List<String> known) {

    /// For a group of which it is not known what it may have.
    static final Keys ANY = of();

    static Keys of(String... known) {
        return new Keys(List.of(known));
    }

    /// Reports the keys of a group that it may not have.
    void checkUnknown(Spot group, Report report) {
        for (Spot child : group.children()) {
            if (!allow(child) && !report.isFull()) {
                report.at(
                        child.keyAt(),
                        child.pointer(),
                        Words.quoted(Words.shortened(child.name())) + " is not known here.",
                        Nearest.hint(child.name(), free(group), "Remove it."));
            }
        }
    }

    /// Reports a key that should be there, unless it is there with a slip.
    void refuseMissing(Spot group, String key, Shape expected, Report report) {
        if (!report.isFull() && !isMisspelt(key, group)) {
            report.at(
                    group.at(),
                    group.pointerTo(key),
                    Words.quoted(key) + " is missing here.",
                    "Add " + Words.quoted(key) + ": " + expected.words() + ".");
        }
    }

    private boolean allow(Spot child) {
        return known.isEmpty() || known.contains(child.name());
    }

    private boolean isMisspelt(String key, Spot group) {
        List<String> free = free(group);
        return group.children().stream()
                .filter(c -> !allow(c))
                .anyMatch(c -> Nearest.to(c.name(), free).equals(Optional.of(key)));
    }

    private List<String> free(Spot group) {
        return known.stream().filter(k -> group.child(k) == null).toList();
    }
}
