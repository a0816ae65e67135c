package app.unhunch.coach;

import app.unhunch.session.Cue;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the coach says because a person, or the machine, did something.
public enum Remark {
    PAUSED("paused"),
    /// The session pauses because time was lost.
    GAP("gap"),
    /// The session waits for the person, who asked for that.
    WAITING("waiting"),
    GOING_ON("goingOn"),
    LONGER("longer"),
    /// Something hurts.
    HURT("hurt"),
    ASK_WARNING_SIGN("ask.warningSign"),
    ASK_LEVEL("ask.level"),
    ASK_PLACE("ask.place"),
    SMALLER("then.smaller"),
    EASIER("then.easier"),
    LEFT_OUT("then.leftOut"),
    ENDED("then.ended"),
    FINISHED("finished");

    /// Those that name no stretch.
    static final Set<Remark> ALWAYS_THE_SAME = Set.copyOf(EnumSet.complementOf(EnumSet.of(GOING_ON)));

    private static final Set<Remark> NEEDED = EnumSet.range(HURT, ENDED);

    private final String row;

    Remark(String row) {
        this.row = row;
    }

    /// What asks a question about pain.
    public static Remark of(Question question) {
        return switch (question) {
            case WARNING_SIGN -> ASK_WARNING_SIGN;
            case LEVEL -> ASK_LEVEL;
            case PLACE -> ASK_PLACE;
        };
    }

    /// What says how it goes on after pain.
    public static Remark of(Response response) {
        return switch (response) {
            case SMALLER -> SMALLER;
            case EASIER -> EASIER;
            case LEFT_OUT -> LEFT_OUT;
            case ENDED -> ENDED;
        };
    }

    /// Whether it must be heard, and rather late than not at all.
    boolean needed() {
        return NEEDED.contains(this);
    }

    String row() {
        return row;
    }

    List<String> forms(Delivery delivery, Cue cue) {
        Script script = delivery.script();
        return this == GOING_ON ? script.forms(row, delivery.verbosity(), cue) : List.of(script.plain(row));
    }
}
