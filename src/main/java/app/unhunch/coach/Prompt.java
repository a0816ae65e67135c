package app.unhunch.coach;

import app.unhunch.audio.Chime;
import java.time.Duration;
import java.util.List;

/// Something to hear at a place of the timeline.
public sealed interface Prompt {

    /// When, from the start of the routine.
    Duration at();

    /// A chime.
    record Ring(Duration at, Chime chime) implements Prompt {}

    /// A spoken line.
    ///
    /// @param forms what it may say, from the longest to the shortest; not empty
    /// @param needed whether it must be heard, and rather late than not at all
    /// @param until when the voice has to be free again
    record Line(Duration at, Priority rank, List<String> forms, boolean needed, Duration until) implements Prompt {

        public Line {
            forms = List.copyOf(forms);
        }

        /// When it has to begin at the latest, as it is of no use any more after that.
        public Duration latest() {
            return needed ? until : at.plus(Choice.LATEST);
        }

        /// The same in fewer forms.
        public Line of(List<String> fewer) {
            return new Line(at, rank, fewer, needed, until);
        }

        Line until(Duration end) {
            return new Line(at, rank, forms, needed, end);
        }
    }
}
