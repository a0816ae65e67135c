package app.unhunch.coach;

import app.unhunch.audio.Chime;
import app.unhunch.model.Breath;
import app.unhunch.session.BreathPace;
import app.unhunch.session.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is heard in one cue. Used once, then thrown away.
final class CuePrompts {

    /// Three soft ticks lead to the end of a cue that is at least this long; in a shorter one they would be all there
    /// is.
    private static final Duration COUNTED = Duration.ofSeconds(6);

    private static final Duration COUNTDOWN = Duration.ofSeconds(3);

    /// A shorter hold is over too soon to speak of its middle.
    private static final Duration HALVED = Duration.ofSeconds(20);

    /// From here on "ten seconds" does not come on the heels of "half-way".
    private static final Duration TOLD_TEN = Duration.ofSeconds(28);

    private static final Duration TEN = Duration.ofSeconds(10);

    /// Two chimes closer than this are one noise.
    private static final Duration TOGETHER = Duration.ofMillis(600);

    /// A device takes a moment to open.
    private static final Duration BEFORE_ALL = Duration.ofMillis(600);

    /// Fewer repetitions need no half-time.
    private static final int HALVED_REPS = 6;

    private final Script script;
    private final Verbosity verbosity;
    private final Cue cue;
    private final @Nullable Cue before;
    private final List<Prompt> prompts = new ArrayList<>();

    CuePrompts(Script script, Verbosity verbosity, Cue cue, @Nullable Cue before) {
        this.script = script;
        this.verbosity = verbosity;
        this.cue = cue;
        this.before = before;
    }

    List<Prompt> write() {
        switch (cue.kind()) {
            case GET_READY -> getReady();
            case MOVE -> move();
            case SETTLE -> say(Duration.ZERO, Priority.INSTRUCTION, "settle");
            case HOLD -> hold();
            case REP -> rep();
            case SWITCH -> change();
            case CLOSE -> close();
        }
        return prompts;
    }

    private void getReady() {
        Duration at = before == null ? BEFORE_ALL : Duration.ZERO;
        ring(at, Chime.GET_READY);
        say(at, Priority.INSTRUCTION, before == null ? "first" : sameStretchBefore() ? "again" : "next");
        countDown();
    }

    private void close() {
        ring(Duration.ZERO, Chime.END);
        say(Duration.ZERO, Priority.INSTRUCTION, "close");
    }

    private void change() {
        ring(Duration.ZERO, Chime.SWITCH);
        say(Duration.ZERO, Priority.INSTRUCTION, "switch");
        countDown();
    }

    private void move() {
        if (before != null && before.dosed()) {
            ring(Duration.ZERO, Chime.REST);
        } else if (cue.breath() != null) {
            ring(Duration.ZERO, chime(cue.breath()));
        }
        say(Duration.ZERO, Priority.INSTRUCTION, "move");
    }

    private void hold() {
        ring(Duration.ZERO, Chime.START);
        if (before == null || before.kind() != Cue.Kind.SETTLE) {
            say(Duration.ZERO, Priority.INSTRUCTION, "hold");
        }
        if (cue.breathing() != null) {
            breathe(cue.breathing());
        }
        Duration half = half();
        ring(half, Chime.HALF);
        if (verbosity == Verbosity.FULL && cue.length().compareTo(HALVED) >= 0) {
            say(half, Priority.PROGRESS, "half");
        }
        if (verbosity == Verbosity.FULL && cue.length().compareTo(TOLD_TEN) >= 0) {
            say(cue.length().minus(TEN), Priority.PROGRESS, "ten");
        }
        countDown();
    }

    /// A tone for each half of a breath, with words for the first ones, until the countdown begins.
    private void breathe(BreathPace pace) {
        Duration end = cue.length().minus(COUNTDOWN).minus(TOGETHER);
        int spoken = verbosity == Verbosity.FULL ? 4 : 2;
        Breath half = Breath.IN;
        Duration at = Duration.ZERO;
        for (int n = 0; at.compareTo(end) < 0; n++) {
            if (n > 0 && at.minus(half()).abs().compareTo(TOGETHER) > 0) {
                ring(at, chime(half));
            }
            if (n < spoken) {
                say(at, Priority.BREATH, half == Breath.IN ? "inhale" : "exhale");
            }
            at = at.plus(pace.of(half));
            half = half == Breath.IN ? Breath.OUT : Breath.IN;
        }
    }

    private void rep() {
        boolean opens = before == null || before.rep() != cue.rep();
        boolean middle = opens && cue.reps() >= HALVED_REPS && cue.rep() == cue.reps() / 2 + 1;
        boolean begins = before == null || before.kind() != Cue.Kind.REP;
        if (begins) {
            ring(Duration.ZERO, Chime.START);
        } else if (middle) {
            ring(Duration.ZERO, Chime.HALF);
        } else if (cue.breath() != null) {
            ring(Duration.ZERO, chime(cue.breath()));
        }
        if (cue.rep() == 1) {
            say(Duration.ZERO, Priority.INSTRUCTION, "rep");
        } else if (opens && cue.rep() == cue.reps()) {
            say(Duration.ZERO, Priority.PROGRESS, "last");
        } else if (verbosity == Verbosity.FULL && middle) {
            say(Duration.ZERO, Priority.PROGRESS, "half");
        } else if (verbosity == Verbosity.FULL && cue.rep() == 2) {
            say(Duration.ZERO, Priority.INSTRUCTION, "repeat");
        }
    }

    private void countDown() {
        if (cue.length().compareTo(COUNTED) < 0) {
            return;
        }
        for (Duration left = COUNTDOWN; left.isPositive(); left = left.minusSeconds(1)) {
            ring(cue.length().minus(left), Chime.COUNT);
        }
    }

    private Duration half() {
        return cue.length().dividedBy(2);
    }

    private boolean sameStretchBefore() {
        return before != null && before.part().item() == cue.part().item();
    }

    /// Whether the body is in the right position already.
    private boolean stays() {
        return before != null
                && before.planned().variant().position()
                        == cue.planned().variant().position();
    }

    private static Chime chime(Breath half) {
        return half == Breath.IN ? Chime.BREATH_IN : Chime.BREATH_OUT;
    }

    private void ring(Duration after, Chime chime) {
        prompts.add(new Prompt.Ring(cue.start().plus(after), chime));
    }

    private void say(Duration after, Priority rank, String row) {
        if (verbosity != Verbosity.CHIMES) {
            Duration at = cue.start().plus(after).plus(CueSheet.AFTER_CHIME);
            prompts.add(new Prompt.Line(at, rank, script.forms(row, verbosity, cue, stays()), at));
        }
    }
}
