package app.unhunch.figure;

import java.util.List;

/// What a body can do.
public final class Anatomy {

    private Anatomy() {}

    /// Everything in this pose that a body cannot do; empty if it can be held.
    public static List<Strain> strains(Pose pose) {
        return List.of();
    }
}
