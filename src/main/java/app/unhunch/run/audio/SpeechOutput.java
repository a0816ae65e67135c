package app.unhunch.run.audio;

import app.unhunch.coach.Lengths;
import java.time.Duration;
import java.util.Collection;

/// Something that can say a line at a moment.
interface SpeechOutput {

    /// How long lines take.
    Lengths lengths();

    /// How long before its moment a line should be handed over.
    Duration ahead();

    /// Whether it still speaks, although by its lengths it should not.
    boolean busy();

    /// Makes lines ready that may be needed soon; returns at once.
    void prepare(Collection<String> lines);

    /// Whether a line could be said at once.
    boolean ready(String line);

    /// Says a line that is ready.
    ///
    /// @param volume 0 to 1
    /// @param dueNanos when it is to be heard, by the clock of the session
    Stop say(String line, double volume, long dueNanos);

    /// Whether there is any hope of a word.
    boolean works();

    /// Hopes again.
    void revive();

    /// Ends a line at once; does nothing when it is over.
    @FunctionalInterface
    interface Stop {
        void stop();
    }
}
