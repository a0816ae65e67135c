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

    /// In words a minute.
    private static final int RATE = 165;

    private static final List<Routine> ROUTINES = Library.read(null).routines();

    private BundledCueSheets() {}

    /// Every routine at every verbosity, at the usual pace.
    static Stream<CueSheet> cueSheets() {
        return cueSheets(Pace.USUAL, List.of(Verbosity.values()), RATE);
    }

    /// Every routine at every verbosity at which something is said, at the usual pace, at the quickest and at the
    /// slowest, and with the other side first.
    ///
    /// @param rate in words a minute
    static Stream<CueSheet> spoken(int rate) {
        return Stream.of(Pace.USUAL, quickest(), slowest(), leftFirst())
                .flatMap(pace -> cueSheets(pace, List.of(Verbosity.FULL, Verbosity.BRIEF), rate));
    }

    /// Every routine at every verbosity at which something is said, at the usual pace.
    static Stream<CueSheet> usual() {
        return cueSheets().filter(cueSheet -> cueSheet.delivery().speaks());
    }

    static CueSheet cueSheet(String routine, Verbosity verbosity) {
        return cueSheets(Pace.USUAL, List.of(verbosity), RATE)
                .filter(cueSheet -> cueSheet.timeline().routine().id().equals(routine))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<CueSheet> cueSheets(Pace pace, List<Verbosity> verbosities, int rate) {
        return verbosities.stream().flatMap(verbosity -> {
            Delivery delivery = new Delivery(SCRIPT, verbosity, new PlannedLengths(rate));
            return ROUTINES.stream().map(routine -> CueSheet.of(Timeline.of(routine, pace.spoken(delivery)), delivery));
        });
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

    static String at(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d.%03d", time.toMinutes(), time.toSecondsPart(), time.toMillisPart());
    }
}
