package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.plan.Hurt;
import app.unhunch.plan.Wish;
import app.unhunch.session.Pace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of all routines on some terms. With thousands of them it takes its time, so it is kept.
///
/// @param facts in the order in which they are shown
record KnownRoutines(Library library, Terms terms, List<RoutineFacts> facts) {

    /// What the facts depend on.
    ///
    /// @param warm whether a routine begins with the warm-up
    /// @param ofPlan the routine of the plan that the person follows, which comes first
    record Terms(Pace pace, Wish place, boolean warm, Optional<Routine> ofPlan) {

        /// When something was last done decides only what a wish for minutes leaves out.
        boolean sameAs(Terms other) {
            return key().equals(other.key());
        }

        private Key key() {
            return new Key(pace, place.noFloor(), place.hurt(), warm, ofPlan);
        }

        private record Key(Pace pace, boolean noFloor, Hurt hurt, boolean warm, Optional<Routine> ofPlan) {}
    }

    static KnownRoutines of(Library library, Terms terms, Texts texts) {
        return new KnownRoutines(
                library,
                terms,
                Stream.concat(terms.ofPlan().stream(), library.routines().stream())
                        .map(routine -> warmed(routine, library, terms.warm()))
                        .map(routine -> RoutineFacts.of(routine, terms.place(), terms.pace(), texts))
                        .toList());
    }

    /// The same with all lengths found out, where there is time for that.
    KnownRoutines measured() {
        facts.forEach(RoutineFacts::length);
        return this;
    }

    static Routine warmed(Routine routine, Library library, boolean warm) {
        return routine.warmedUpBy(warm ? library.warmUp() : List.of());
    }
}
