package app.unhunch.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The cautions of its stretches by the names of these, in order; of stretches of the same name together, each
    /// once.
    public SequencedMap<String, List<String>> cautions() {
        SequencedMap<String, List<String>> cautions = new LinkedHashMap<>();
        for (PlannedStretch planned : stretches) {
            cautions.merge(
                    planned.stretch().name(),
                    planned.cautions(),
                    (known, more) -> Stream.concat(known.stream(), more.stream())
                            .distinct()
                            .toList());
        }
        cautions.values().removeIf(List::isEmpty);
        return cautions;
    }
}
