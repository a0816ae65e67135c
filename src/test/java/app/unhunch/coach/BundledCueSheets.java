package app.unhunch.coach;

import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Scores of the routines that ship, at the paces a person may choose.
final class BundledCueSheets {

    static final Script SCRIPT = new Script(Locale.ENGLISH);

    private static final List<Routine> ROUTINES = Library.read(null).routines();

    private BundledCueSheets() {}

    /// Every routine at every verbosity, at the usual pace.
    static Stream<CueSheet> cueSheets() {
        return timelines(Pace.USUAL)
                .flatMap(timeline ->
                        Stream.of(Verbosity.values()).map(verbosity -> CueSheet.of(timeline, verbosity, SCRIPT)));
    }

    /// Every routine at every verbosity at which something is said, at the usual pace, at the quickest and at the
    /// slowest, and with the other side first.
    static Stream<CueSheet> spoken() {
        return Stream.of(Pace.USUAL, quickest(), slowest(), leftFirst())
                .flatMap(BundledCueSheets::timelines)
                .flatMap(timeline -> Stream.of(Verbosity.FULL, Verbosity.BRIEF)
                        .map(verbosity -> CueSheet.of(timeline, verbosity, SCRIPT)));
    }

    /// Every routine at every verbosity at which something is said, at the usual pace.
    static Stream<CueSheet> usual() {
        return cueSheets().filter(cueSheet -> cueSheet.verbosity() != Verbosity.CHIMES);
    }

    static CueSheet cueSheet(String routine, Verbosity verbosity) {
        return timelines(Pace.USUAL)
                .filter(timeline -> timeline.routine().id().equals(routine))
                .map(timeline -> CueSheet.of(timeline, verbosity, SCRIPT))
                .findFirst()
                .orElseThrow();
    }

    static Pace quickest() {
        return Paces.of(2, 5, 3, 0, Side.RIGHT);
    }

    private static Pace slowest() {
        return Paces.of(10, 20, 15, 10, Side.RIGHT);
    }

    private static Pace leftFirst() {
        return new Pace(
                Pace.USUAL.holding(),
                Pace.USUAL.moving(),
                Pace.USUAL.getReady(),
                Pace.USUAL.change(),
                Pace.USUAL.settle(),
                Side.LEFT);
    }

    private static Stream<Timeline> timelines(Pace pace) {
        return ROUTINES.stream().map(routine -> Timeline.of(routine, pace));
    }

    static String at(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d.%03d", time.toMinutes(), time.toSecondsPart(), time.toMillisPart());
    }
}
