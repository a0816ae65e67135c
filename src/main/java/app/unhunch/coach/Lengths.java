package app.unhunch.coach;

import java.time.Duration;

/// How long words take to say.
@FunctionalInterface
public interface Lengths {

    /// The time from the first sound to the last.
    Duration of(String words);
}
