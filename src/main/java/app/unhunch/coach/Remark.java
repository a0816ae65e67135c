package app.unhunch.coach;

import app.unhunch.session.Cue;
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
    HURT("hurt"),
    FINISHED("finished");

    /// Those that name no stretch.
    static final Set<Remark> ALWAYS_THE_SAME = Set.copyOf(EnumSet.complementOf(EnumSet.of(GOING_ON)));

    private final String row;

    Remark(String row) {
        this.row = row;
    }

    String row() {
        return row;
    }

    List<String> forms(Delivery delivery, Cue cue) {
        Script script = delivery.script();
        return this == GOING_ON ? script.forms(row, delivery.verbosity(), cue) : List.of(script.plain(row));
    }
}
