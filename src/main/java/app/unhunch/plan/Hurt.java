package app.unhunch.plan;

import java.util.Set;

/// The stretches that hurt not long ago, by their ids.
///
/// @param today those that hurt today: they are left alone
/// @param lately those that hurt within a week: they come in an easier way or not at all
public record Hurt(Set<String> today, Set<String> lately) {

    /// Nothing hurt.
    public static final Hurt NOTHING = new Hurt(Set.of(), Set.of());

    public Hurt {
        today = Set.copyOf(today);
        lately = Set.copyOf(lately);
    }
}
