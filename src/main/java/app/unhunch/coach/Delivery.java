package app.unhunch.coach;

import app.unhunch.session.Cue;
import app.unhunch.session.SpeechRoom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How the coach speaks: in which words, how many of them, and how fast.
///
/// @param planned how long a line takes at most
public record Delivery(Script script, Verbosity verbosity, Lengths planned) implements SpeechRoom {

    /// As a person wants to hear it.
    public static Delivery of(AudioPreferences preferences, Script script) {
        return new Delivery(script, preferences.verbosity(), new PlannedLengths(preferences.wordsPerMinute()));
    }

    /// Whether there are words at all.
    public boolean speaks() {
        return verbosity != Verbosity.CHIMES;
    }

    /// Long enough for what must be heard in a cue, in whole seconds, so that a countdown begins with one.
    @Override
    public Duration leastFor(Cue cue, @Nullable Cue before) {
        if (cue.rep() > 1) {
            // It was told in the first one.
            return Duration.ZERO;
        }
        Duration spoken = CuePrompts.of(this, cue, before).spoken();
        return Duration.ofSeconds(spoken.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
