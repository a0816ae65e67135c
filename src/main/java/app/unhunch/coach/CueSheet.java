package app.unhunch.coach;

import app.unhunch.session.Cue;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everything there is to hear in a routine, in order: what a timeline is for the eyes, a cue sheet is for the ears.
/// Immutable.
public final class CueSheet {

    /// Words begin this long after the chime of the same moment: its stroke is over then.
    public static final Duration AFTER_CHIME = Duration.ofMillis(100);

    private static final Duration NEVER = Duration.ofDays(1);

    private final Timeline timeline;
    private final Delivery delivery;
    private final List<Prompt> prompts;

    private CueSheet(Timeline timeline, Delivery delivery) {
        this.timeline = timeline;
        this.delivery = delivery;
        List<Prompt> written = new ArrayList<>();
        Cue before = null;
        for (Cue cue : timeline.cues()) {
            written.addAll(CuePrompts.of(delivery, cue, before).prompts());
            before = cue;
        }
        written.sort(Comparator.comparing(Prompt::at));
        this.prompts = bounded(written);
    }

    /// Writes the cue sheet of a timeline, in time linear in the number of its cues.
    public static CueSheet of(Timeline timeline, Delivery delivery) {
        return new CueSheet(timeline, delivery);
    }

    /// Everything in the order of time; of a chime and a line at the same moment the chime comes first.
    public List<Prompt> prompts() {
        return prompts;
    }

    /// The place in the list of the first prompt at a position or after it.
    public int indexAt(Duration position) {
        int low = 0;
        int high = prompts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prompts.get(middle).at().compareTo(position) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The timeline that it was written for.
    public Timeline timeline() {
        return timeline;
    }

    /// How it is spoken.
    public Delivery delivery() {
        return delivery;
    }

    /// The forms of the lines from a place in the list on that begin before a position, line by line.
    public Stream<List<String>> wordsUntil(int from, Duration position) {
        return prompts.stream()
                .skip(from)
                .takeWhile(prompt -> prompt.at().compareTo(position) < 0)
                .filter(Prompt.Line.class::isInstance)
                .map(prompt -> ((Prompt.Line) prompt).forms());
    }

    /// For how long after a position no line begins; a day when none comes any more.
    public Duration wordless(Duration position) {
        return prompts.stream()
                .skip(indexAt(position))
                .filter(Prompt.Line.class::isInstance)
                .map(prompt -> prompt.at().minus(position))
                .findFirst()
                .orElse(NEVER);
    }

    /// A line that is said because the person, or the machine, did something.
    ///
    /// @param room for how long the voice may speak
    public Prompt.Line remark(Remark remark, Cue cue, Duration at, Duration room) {
        return new Prompt.Line(at, Priority.INSTRUCTION, remark.forms(delivery, cue), remark.needed(), at.plus(room));
    }

    /// The words of a remark that names no stretch.
    public String plain(Remark remark) {
        return delivery.script().plain(remark.row());
    }

    /// All remarks that name no stretch, to have them ready.
    public List<String> remarks() {
        return Remark.ALWAYS_THE_SAME.stream().map(this::plain).toList();
    }

    /// Gives each line its end: the moment of the next one that it must not run into. What must be heard has the rest
    /// of its cue, and what follows in the same cue waits.
    private static List<Prompt> bounded(List<Prompt> prompts) {
        Map<Priority, Duration> next = new EnumMap<>(Priority.class);
        List<Prompt> bounded = new ArrayList<>();
        for (Prompt prompt : prompts.reversed()) {
            if (prompt instanceof Prompt.Line line) {
                Duration end = next.entrySet().stream()
                        .filter(entry -> entry.getKey().compareTo(line.rank()) >= 0)
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder())
                        .orElse(line.at().plus(NEVER));
                bounded.add(line.needed() ? line : line.until(end));
                next.put(line.rank(), line.at());
            } else {
                bounded.add(prompt);
            }
        }
        return List.copyOf(bounded.reversed());
    }
}
