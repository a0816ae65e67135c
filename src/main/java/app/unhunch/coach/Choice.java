package app.unhunch.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides which form of a line is said, if any is: the longest that begins in time and ends before the voice is needed
/// again. So no two lines overlap, none is cut off, and none is late but one that must be heard.
///
/// @param words what is said
/// @param start when it begins, from the start of the routine
/// @param length how long it takes
public record Choice(String words, Duration start, Duration length) {

    /// A line that cannot begin this soon after its moment is of no use any more.
    public static final Duration LATEST = Duration.ofMillis(250);

    /// Silence between two lines.
    public static final Duration REST = Duration.ofMillis(150);

    /// The choice for one line, if there is any.
    ///
    /// @param free when the voice has finished what it says now, from the start of the routine
    public static Optional<Choice> of(Prompt.Line line, Duration free, Lengths lengths) {
        Duration rested = free.plus(REST);
        Duration start = rested.compareTo(line.at()) > 0 ? rested : line.at();
        if (start.compareTo(line.latest()) > 0) {
            return Optional.empty();
        }
        return line.forms().stream()
                .map(form -> new Choice(form, start, lengths.of(form)))
                .filter(choice -> choice.end().plus(REST).compareTo(line.until()) <= 0)
                .findFirst();
    }

    /// All the lines of a cue sheet that are said if nobody interrupts, in order.
    public static List<Choice> all(CueSheet cueSheet, Lengths lengths) {
        List<Choice> said = new ArrayList<>();
        Duration free = REST.negated();
        for (Prompt prompt : cueSheet.prompts()) {
            Optional<Choice> choice = prompt instanceof Prompt.Line line ? of(line, free, lengths) : Optional.empty();
            choice.ifPresent(said::add);
            free = choice.map(Choice::end).orElse(free);
        }
        return said;
    }

    /// Whether words are said at a position.
    public boolean covers(Duration position) {
        return start.compareTo(position) <= 0 && position.compareTo(end()) < 0;
    }

    /// When it ends, from the start of the routine.
    public Duration end() {
        return start.plus(length);
    }
}
