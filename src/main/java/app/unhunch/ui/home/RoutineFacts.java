package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Place;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.plan.Fit;
import app.unhunch.plan.Fitted;
import app.unhunch.plan.Reason;
import app.unhunch.plan.Wish;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a person wants to know of a routine before it starts, in words.
///
/// @param whole the routine as it is in the library
/// @param fitted what would start
/// @param pace the pace at which it would run
/// @param measured how long it takes then
/// @param places where it takes place
record RoutineFacts(Routine whole, Fitted fitted, Pace pace, RoutineLength measured, String places) {

    /// One stretch of a routine.
    ///
    /// @param dose how much, such as "30 s each side"
    /// @param length how long it takes with everything
    record Line(PlannedStretch planned, String position, String dose, Duration length, Pace pace) {

        /// Every step of it, as if nothing else were done.
        Timeline timeline() {
            Stretch stretch = planned.stretch();
            return Timeline.of(new Routine(stretch.id(), stretch.name(), stretch.summary(), List.of(planned)), pace);
        }
    }

    /// Those of a routine as it is.
    static RoutineFacts of(Routine routine, Pace pace, Texts texts) {
        return of(routine, Wish.NONE, pace, texts);
    }

    /// Those of what fits.
    static RoutineFacts of(Routine whole, Wish wish, Pace pace, Texts texts) {
        Fitted fitted = Fit.of(whole, wish, pace);
        Routine routine = fitted.routine().orElse(whole);
        return new RoutineFacts(whole, fitted, pace, new RoutineLength(routine, pace), places(routine, texts));
    }

    /// The routine that would start; the whole one where nothing of it may be done.
    Routine routine() {
        return fitted.routine().orElse(whole);
    }

    /// How long it takes.
    Duration length() {
        return measured.get();
    }

    /// Whether there is anything to start.
    boolean possible() {
        return fitted.routine().isPresent();
    }

    /// Whether pain is why some of it is left out.
    boolean hurt() {
        return fitted.reasons().stream()
                .anyMatch(reason -> reason instanceof Reason.Changed changed
                        && (changed.change() == Reason.Change.HURT_TODAY
                                || changed.change() == Reason.Change.NO_EASIER_WAY));
    }

    /// Every step of it; worked out now, as most routines are never looked at so closely.
    Timeline timeline() {
        return Timeline.of(routine(), pace);
    }

    /// Where it is told to take place, in one word: the floor asks most, then a chair.
    Place place() {
        return Arrays.stream(Place.values())
                .filter(routine().places()::contains)
                .findFirst()
                .orElseThrow();
    }

    /// Where it takes place, in a sentence; empty if some of it is on the floor.
    Optional<String> offFloor(Texts texts) {
        return switch (place()) {
            case FLOOR -> Optional.empty();
            case STANDING -> Optional.of(texts.get("home.standing"));
            case CHAIR ->
                Optional.of(texts.get(
                        routine().places().contains(Place.STANDING) ? "home.standingAndSeated" : "home.seated"));
        };
    }

    /// One line for each stretch.
    List<Line> lines(Texts texts) {
        Timeline timeline = timeline();
        var stretches = routine().stretches();
        return IntStream.range(0, stretches.size())
                .mapToObj(item -> line(stretches.get(item), lengthOf(timeline, item), texts))
                .toList();
    }

    private static Duration lengthOf(Timeline timeline, int item) {
        return timeline.endOfItem(item).minus(timeline.startOfItem(item).start());
    }

    private Line line(PlannedStretch planned, Duration length, Texts texts) {
        boolean hold = planned.variant().dosed() instanceof Step.Hold;
        boolean each = planned.stretch().sides() == Sides.EACH;
        String dose = hold
                ? hold(Times.inWords(Duration.ofSeconds(planned.amount()), texts), each, texts)
                : texts.plural(each ? "dose.repsEachSide" : "dose.reps", planned.amount());
        return new Line(
                planned,
                texts.of("position", planned.variant().position()),
                planned.sets() == 1 ? dose : texts.get("dose.sets", arg("sets", planned.sets()), arg("dose", dose)),
                length,
                pace);
    }

    private static String hold(String length, boolean each, Texts texts) {
        return each ? texts.get("dose.holdEachSide", arg("length", length)) : length;
    }

    private static String places(Routine routine, Texts texts) {
        return texts.join(
                "list.facts",
                Arrays.stream(Place.values())
                        .filter(routine.places()::contains)
                        .map(place -> texts.of("place", place))
                        .toList());
    }
}
