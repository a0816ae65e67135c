package app.unhunch.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Tells how long a cue has to last so that what must be heard in it is heard. It answers the same each time it is
/// asked
/// the same.
@FunctionalInterface
public interface SpeechRoom {

    /// Nothing is said.
    SpeechRoom NONE = (_, _) -> Duration.ZERO;

    /// The least length of a cue; zero where nothing has to be heard.
    ///
    /// @param cue as long as it would be without words
    /// @param before the cue before it, or `null` at the start of a routine
    Duration leastFor(Cue cue, @Nullable Cue before);
}
