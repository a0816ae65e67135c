package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.library.Library;
import app.unhunch.session.Command;
import app.unhunch.session.Outcome;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A warm-up makes a person active, and is no stretch in the journal.
class WarmUpRecordTest {

    private static final Library LIBRARY = Library.bundled();
    private static final Timeline COLD =
            Timeline.of(LIBRARY.routine("desk-break").orElseThrow(), Pace.USUAL);
    private static final Timeline WARM = Timeline.of(COLD.routine().warmedUpBy(LIBRARY.warmUp()), Pace.USUAL);

    @Test
    void theStretchesAreThoseOfTheRoutineAndTheTimeIsLonger() {
        Followed cold = new Followed(COLD);
        cold.finish();
        Followed warm = new Followed(WARM);
        warm.finish();

        assertThat(warm.stretches()).isEqualTo(cold.stretches());
        Entry entry = warm.entry();
        assertThat(entry.routineId()).isEqualTo("desk-break");
        assertThat(entry.active()).isEqualTo(Duration.ofSeconds(WARM.length().toSeconds()));
    }

    @Test
    void aMoveThatHurtIsKeptBesideTheStretches() {
        Followed warm = new Followed(WARM);
        warm.advance(30);
        warm.hurts(7);

        assertThat(warm.stretches())
                .hasSize(COLD.routine().stretches().size() + 1)
                .first()
                .satisfies(move -> assertThat(move.hurt()).isTrue());
    }

    @Test
    void whoStopsInTheWarmUpHasDoneNoStretch() {
        Followed warm = new Followed(WARM);
        warm.advance(30);
        warm.press(Command.NEXT);
        warm.press(Command.STOP);

        assertThat(warm.stretches()).hasSameSizeAs(COLD.routine().stretches()).allSatisfy(stretched -> {
            assertThat(stretched.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(stretched.done().left().seconds()).isZero();
        });
        assertThat(warm.entry().active()).hasSeconds(30);
    }
}
