package app.unhunch.run.audio;

import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Delivery;
import app.unhunch.coach.Lengths;
import app.unhunch.coach.PlannedLengths;
import app.unhunch.coach.Script;
import app.unhunch.coach.Verbosity;
import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Everything that ships as it is spoken, with the true lengths of the words.
final class SpokenRoutines {

    private static final Script SCRIPT = new Script(Locale.ENGLISH);

    private SpokenRoutines() {}

    /// Every routine, two of them after the warm-up as well, and one for each way of each stretch.
    static List<Routine> all() {
        Library library = Library.bundled();
        Stream<Routine> warm = Stream.of("upper-back-five", "desk-break")
                .map(id -> warmed(library.routine(id).orElseThrow(), library.warmUp()));
        Stream<Routine> alone = library.stretches().stream()
                .flatMap(stretch -> stretch.variants().stream().map(variant -> only(stretch, variant)));
        return Stream.of(library.routines().stream(), warm, alone)
                .flatMap(routines -> routines)
                .toList();
    }

    private static Routine warmed(Routine routine, List<PlannedStretch> moves) {
        return new Routine(routine.id() + "-warm", routine.name(), routine.summary(), moves, routine.stretches());
    }

    private static Routine only(Stretch stretch, Variant variant) {
        int amount = variant.dosed().dose().usual();
        return new Routine(
                stretch.id() + "-" + variant.id(),
                stretch.name(),
                stretch.summary(),
                List.of(new PlannedStretch(stretch, variant, amount, 1)));
    }

    /// @param rate in words a minute
    static CueSheet cueSheet(Routine routine, Verbosity verbosity, int rate) {
        Delivery delivery = new Delivery(SCRIPT, verbosity, new PlannedLengths(rate));
        return CueSheet.of(Timeline.of(routine, Pace.USUAL.spoken(delivery)), delivery);
    }

    /// How long this machine's voice takes.
    ///
    /// @param rate in words a minute
    static Lengths lengths(int rate) {
        Renderer renderer = TestVoice.ofThisMachine();
        Map<String, Duration> known = new ConcurrentHashMap<>();
        return words -> known.computeIfAbsent(words, line -> {
            try {
                return Voices.clip(renderer, new Utterance(line, "", rate, Locale.US))
                        .length();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
