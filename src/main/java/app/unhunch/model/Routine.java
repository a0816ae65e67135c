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
/// @param warmUp the moves that come before the stretches, in order; none where one begins with these
public record Routine(
        String id, String name, String summary, List<PlannedStretch> warmUp, List<PlannedStretch> stretches) {

    public Routine {
        warmUp = List.copyOf(warmUp);
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("routine " + id + " needs a stretch");
        }
    }

    /// One without a warm-up.
    public Routine(String id, String name, String summary, List<PlannedStretch> stretches) {
        this(id, name, summary, List.of(), stretches);
    }

    /// The same after these moves, and no others.
    public Routine warmedUpBy(List<PlannedStretch> moves) {
        return new Routine(id, name, summary, moves, stretches);
    }

    /// The place of what comes first: 0, or below it where there is a warm-up, whose last move has the place -1.
    public int first() {
        return -warmUp.size();
    }

    /// What is planned at a place: a stretch from 0 on, a move of the warm-up below it.
    public PlannedStretch at(int place) {
        return place < 0 ? warmUp.get(place - first()) : stretches.get(place);
    }

    /// Everywhere this routine takes place.
    public Set<Place> places() {
        return all().map(s -> s.variant().position().place()).collect(Collectors.toUnmodifiableSet());
    }

    /// The cautions of its warm-up and its stretches by the names of these, in order; of stretches of the same name
    /// together, each once.
    public SequencedMap<String, List<String>> cautions() {
        SequencedMap<String, List<String>> cautions = new LinkedHashMap<>();
        all().forEach(planned -> cautions.merge(
                planned.stretch().name(),
                planned.cautions(),
                (known, more) ->
                        Stream.concat(known.stream(), more.stream()).distinct().toList()));
        cautions.values().removeIf(List::isEmpty);
        return cautions;
    }

    private Stream<PlannedStretch> all() {
        return Stream.concat(warmUp.stream(), stretches.stream());
    }
}
