package app.unhunch.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An ordered list of stretches that a person follows from start to end.
///
/// @param id kebab-case, unique in the library
public record Routine(String id, String name, String summary, List<PlannedStretch> stretches) {

    public Routine {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("routine " + id + " needs a stretch");
        }
    }

    /// Everywhere this routine takes place.
    public Set<Place> places() {
        return stretches.stream().map(s -> s.variant().position().place()).collect(Collectors.toUnmodifiableSet());
    }

    /// Every caution of its stretches, each once, in order.
    public List<String> cautions() {
        return stretches.stream()
                .flatMap(s -> s.stretch().cautions().stream())
                .distinct()
                .toList();
    }
}
