package app.unhunch.coach;

import app.unhunch.audio.Chime;
import app.unhunch.model.Breath;
import app.unhunch.model.Instruction.Needed;
import app.unhunch.model.Place;
import app.unhunch.session.BreathPace;
import app.unhunch.session.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is heard in one cue. What must be heard is told line after line; the rest is said where there is time.
final class CuePrompts {

    /// Three soft ticks lead to the end of a cue that is at least this long; in a shorter one they would be all there
    /// is.
    private static final Duration COUNTED = Duration.ofSeconds(6);

    private static final Duration COUNTDOWN = Duration.ofSeconds(3);

    /// In a hold of this length or less, its middle and its last ten seconds would come on each other's heels.
    private static final Duration SHORT_HOLD = Duration.ofSeconds(30);

    private static final Duration TEN = Duration.ofSeconds(10);

    /// From here on ten seconds are less than all of it.
    private static final Duration TOLD_TEN = Duration.ofSeconds(15);

    /// Two chimes closer than this are one noise.
    private static final Duration TOGETHER = Duration.ofMillis(600);

    /// A device takes a moment to open.
    private static final Duration BEFORE_ALL = Duration.ofMillis(600);

    /// Between two lines that belong together.
    private static final Duration PAUSE = Duration.ofMillis(400);

    /// The first round of a movement with the breath takes at least this long, so that one can follow the words.
    private static final Duration FIRST_MOVE = Duration.ofSeconds(5);

    /// To get onto both knees takes this long at least.
    private static final Duration KNEELING = Duration.ofSeconds(4);

    /// To find a chair and sit down takes this long after all is said.
    private static final Duration SITTING_DOWN = Duration.ofSeconds(4);

    /// Whoever is told to breathe once has the time for it.
    private static final Duration ONE_BREATH = Duration.ofSeconds(4);

    /// After so many repetitions nothing new is said, only that it goes on.
    private static final int TOLD_REPS = 2;

    /// The share of getting up after which a person stands, as the figure does.
    private static final int UP_PERCENT = 60;

    /// Fewer repetitions need no half-time.
    private static final int HALVED_REPS = 6;

    private final Delivery delivery;
    private final Cue cue;
    private final @Nullable Cue before;
    private final List<Prompt> prompts = new ArrayList<>();

    /// When everything that must be heard has been said, from the start of the cue.
    private Duration told = Duration.ZERO;

    /// Of these, what is said before a person stands who gets up, and from when on the rest is.
    private Duration toldOnTheWayUp = Duration.ZERO;

    private Duration standingFrom = Duration.ZERO;

    private CuePrompts(Delivery delivery, Cue cue, @Nullable Cue before) {
        this.delivery = delivery;
        this.cue = cue;
        this.before = before;
    }

    /// Writes down what is heard in a cue.
    ///
    /// @param before the cue before it, or `null` at the start of a routine
    static CuePrompts of(Delivery delivery, Cue cue, @Nullable Cue before) {
        CuePrompts written = new CuePrompts(delivery, cue, before);
        switch (cue.kind()) {
            case GET_READY -> written.getReady();
            case MOVE -> written.move();
            case SETTLE -> written.settle();
            case HOLD -> written.hold();
            case REP -> written.rep();
            case SWITCH -> written.change();
            case CLOSE -> written.close();
        }
        return written;
    }

    /// In no order.
    List<Prompt> prompts() {
        return prompts;
    }

    /// How long the cue has to be so that everything that must be heard can be said; zero where nothing must.
    Duration spoken() {
        if (!delivery.speaks()) {
            return Duration.ZERO;
        }
        if (standingFrom.isPositive()) {
            // The longer it takes, the later one stands.
            Duration standing = told.minus(standingFrom);
            return longer(
                    toldOnTheWayUp.plus(standing), standing.multipliedBy(100).dividedBy(100 - UP_PERCENT));
        }
        boolean slowly = cue.rep() == 1 && told.isPositive() && told.compareTo(FIRST_MOVE) < 0;
        return slowly ? FIRST_MOVE : told;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void getReady() {
        Duration start = before == null ? BEFORE_ALL : Duration.ZERO;
        ring(start, Chime.GET_READY);
        told = start;
        if (cue.part().warmUp()) {
            warmUp();
            return;
        }
        tell(before == null ? "first" : cue.part().set() > 0 ? round() : "next");
        way();
        boolean sits = place(cue) == Place.CHAIR && (before == null || place(before) != Place.CHAIR);
        if (sits) {
            tell("toChair");
        }
        tell("setUp");
        if (sits) {
            told = told.plus(SITTING_DOWN);
        }
        // Whoever skips the warm-up misses nothing: all that comes before the first stretch is told there.
        if (before == null || before.part().warmUp()) {
            tell("rule");
            tell("tones");
        }
        countDown();
    }

    /// Its moves follow one another without a stop, so the next is only named.
    private void warmUp() {
        if (before == null) {
            tell("warmUp");
        }
        tell("setUp");
    }

    /// How to get down to the floor or up from it; other changes go without saying.
    private void way() {
        Place from = before == null ? Place.STANDING : place(before);
        Place to = place(cue);
        if (from != Place.FLOOR && to == Place.FLOOR) {
            tell("down");
            told = told.plus(KNEELING);
        } else if (from == Place.FLOOR && to != Place.FLOOR) {
            tell("up");
            toldOnTheWayUp = told;
            Duration standing = cue.length().multipliedBy(UP_PERCENT).dividedBy(100);
            told = longer(told, standing);
            standingFrom = told;
            tell("standing");
            told = told.plus(ONE_BREATH);
        } else if (from == Place.CHAIR && to == Place.STANDING) {
            tell("fromChair");
        }
    }

    private void change() {
        ring(Duration.ZERO, Chime.SWITCH);
        if (before != null && before.part().set() != cue.part().set()) {
            tell(round());
        }
        tell("switch");
        countDown();
    }

    private String round() {
        return cue.part().set() == 1 ? "second" : "more";
    }

    private void close() {
        ring(Duration.ZERO, Chime.END);
        tell("close");
        told = told.plus(ONE_BREATH);
        tell(place(cue) == Place.FLOOR ? "getUp" : "openEyes");
    }

    private void move() {
        if (before != null && before.dosed()) {
            ring(Duration.ZERO, Chime.REST);
        } else if (cue.breath() != null) {
            ring(Duration.ZERO, chime(cue.breath()));
        }
        instruct("move");
    }

    private void settle() {
        if (cue.breathing() != null) {
            breathe(cue.breathing(), cue.length(), 0);
        }
        instruct("settle");
    }

    private void hold() {
        ring(Duration.ZERO, Chime.START);
        if (before == null || before.kind() != Cue.Kind.SETTLE) {
            instruct("hold");
        }
        if (cue.breathing() != null) {
            breathe(cue.breathing(), cue.length().minus(COUNTDOWN).minus(TOGETHER), full() ? 4 : 2);
        }
        ring(half(), Chime.HALF);
        if (full() && cue.length().compareTo(SHORT_HOLD) > 0) {
            say(half(), Priority.PROGRESS, "half");
        }
        if (full() && cue.length().compareTo(TOLD_TEN) >= 0) {
            say(cue.length().minus(TEN), Priority.PROGRESS, "ten");
        }
        countDown();
    }

    /// A tone for each half of a breath until an end, with words for the first ones. In a hold another chime marks the
    /// beginning and the middle.
    private void breathe(BreathPace pace, Duration end, int spoken) {
        Breath half = Breath.IN;
        Duration at = Duration.ZERO;
        boolean hold = cue.kind() == Cue.Kind.HOLD;
        for (int n = 0; at.compareTo(end) < 0; n++) {
            boolean covered = hold && (n == 0 || at.minus(half()).abs().compareTo(TOGETHER) <= 0);
            if (!covered) {
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
        if (cue.rep() == 1 && cue.part().warmUp()) {
            // What to do was told before; a word on each movement keeps the time.
            say(Duration.ZERO, Priority.INSTRUCTION, "rep");
        } else if (cue.rep() == 1) {
            instruct("rep");
        } else if (opens && cue.rep() == cue.reps()) {
            say(Duration.ZERO, Priority.PROGRESS, "last");
        } else if (full() && middle) {
            say(Duration.ZERO, Priority.PROGRESS, "half");
        } else if (full() && cue.rep() == 2) {
            say(Duration.ZERO, Priority.INSTRUCTION, "repeat");
        } else if (!cue.part().warmUp() && opens && cue.rep() == (full() ? TOLD_REPS + 1 : TOLD_REPS)) {
            say(Duration.ZERO, Priority.INSTRUCTION, "goOn");
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

    private boolean full() {
        return delivery.verbosity() == Verbosity.FULL;
    }

    private Duration half() {
        return cue.length().dividedBy(2);
    }

    private static Place place(Cue cue) {
        return cue.planned().variant().position().place();
    }

    private static Chime chime(Breath half) {
        return half == Breath.IN ? Chime.BREATH_IN : Chime.BREATH_OUT;
    }

    private void ring(Duration after, Chime chime) {
        prompts.add(new Prompt.Ring(cue.start().plus(after), chime));
    }

    /// As much of the instruction as must be heard, and all of its text for whom everything is said.
    private void instruct(String row) {
        Needed needed = cue.instruction().needed();
        tell(row, needed == Needed.BRIEF ? delivery.verbosity() : Verbosity.FULL);
        if (needed == Needed.TIP) {
            tell("tip");
        }
    }

    private void tell(String row) {
        tell(row, delivery.verbosity());
    }

    /// Says what must be heard, after what was told before.
    private void tell(String row, Verbosity wanted) {
        if (delivery.speaks()) {
            List<String> forms = delivery.script().forms(row, wanted, cue);
            Duration at = told.plus(CueSheet.AFTER_CHIME);
            prompts.add(new Prompt.Line(cue.start().plus(at), Priority.INSTRUCTION, forms, true, cue.end()));
            told = at.plus(delivery.planned().of(forms.getFirst())).plus(PAUSE);
        }
    }

    /// Says something at a moment, if there is time.
    private void say(Duration after, Priority rank, String row) {
        if (delivery.speaks()) {
            Duration at = cue.start().plus(after).plus(CueSheet.AFTER_CHIME);
            prompts.add(new Prompt.Line(at, rank, delivery.script().forms(row, delivery.verbosity(), cue), false, at));
        }
    }
}
