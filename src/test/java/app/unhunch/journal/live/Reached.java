package app.unhunch.journal.live;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.PerSide;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody did who followed a timeline up to a point without a key, counted in another way than by the record.
final class Reached {

    private Reached() {}

    static PerSide of(Timeline timeline, int item, Duration until) {
        return new PerSide(
                of(timeline, item, Side.LEFT, until),
                of(timeline, item, Side.RIGHT, until),
                of(timeline, item, null, until));
    }

    private static DoneAmount of(Timeline timeline, int item, @Nullable Side side, Duration until) {
        Predicate<Cue> here = cue -> cue.part().item() == item && cue.side() == side;
        long held = timeline.cues().stream()
                .filter(here.and(
                        cue -> cue.kind() == Cue.Kind.HOLD && cue.start().compareTo(until) < 0))
                .mapToLong(cue -> Math.min(
                        until.minus(cue.start()).toSeconds(), cue.length().toSeconds()))
                .sum();
        Map<List<Integer>, List<Cue>> reps = timeline.cues().stream()
                .filter(here.and(cue -> cue.kind() == Cue.Kind.REP))
                .collect(Collectors.groupingBy(cue -> List.of(cue.part().set(), cue.rep())));
        List<Long> seconds = reps.values().stream()
                .filter(rep -> rep.stream().allMatch(cue -> cue.end().compareTo(until) <= 0))
                .map(rep -> rep.stream()
                        .map(Cue::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toSeconds())
                .toList();
        return new DoneAmount(
                (int) (held + seconds.stream().mapToLong(Long::longValue).sum()), seconds.size());
    }
}
