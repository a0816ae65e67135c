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

    /// An easier way at the same place, such as on the floor; empty when there is none, or when it is easy already.
    public Optional<Variant> easierThan(Variant way) {
        Place place = way.position().place();
        return variants.stream()
                .filter(v -> !way.easier() && v.easier() && v.position().place() == place)
                .findFirst();
    }

    /// The variant that is meant when none is named.
    public Variant usual() {
        return variants.getFirst();
    }
}
