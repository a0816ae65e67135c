package app.unhunch.model;

import java.util.List;
import java.util.Optional;

/// One exercise, with everything a person should know about it.
///
/// @param id kebab-case, unique in the library
/// @param change what to say when the other side begins, for the side that comes; empty if sides are none
/// @param variants the ways to do it; the first is the usual one
/// @param goodFor what it reaches
/// @param mistakes what to avoid
/// @param cautions who should ask first or leave it out
/// @param easier gentler ways
public record Stretch(
        String id,
        String name,
        String summary,
        Sides sides,
        SidedText change,
        List<Variant> variants,
        List<String> goodFor,
        List<String> mistakes,
        List<String> cautions,
        List<String> easier) {

    public Stretch {
        variants = List.copyOf(variants);
        goodFor = List.copyOf(goodFor);
        mistakes = List.copyOf(mistakes);
        cautions = List.copyOf(cautions);
        easier = List.copyOf(easier);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("stretch " + id + " needs a variant");
        }
    }

    /// The variant with this id, if there is one.
    public Optional<Variant> variant(String variantId) {
        return variants.stream().filter(v -> v.id().equals(variantId)).findFirst();
    }

    /// The variant that is meant when none is named.
    public Variant usual() {
        return variants.getFirst();
    }

    /// The first way to do it without the floor.
    public Optional<Variant> offTheFloor() {
        return variants.stream()
                .filter(way -> !way.position().place().onFloor())
                .findFirst();
    }

    /// The first easier way than one that is not easy itself: in the same place, else on the floor or off it like that
    /// one. Empty where there is none.
    public Optional<Variant> easierThan(Variant way) {
        Place place = way.position().place();
        List<Variant> easier = variants.stream()
                .filter(other -> other.easier() && !way.easier())
                .filter(other -> other.position().place().onFloor() == place.onFloor())
                .toList();
        return easier.stream()
                .filter(other -> other.position().place() == place)
                .findFirst()
                .or(() -> easier.stream().findFirst());
    }
}
