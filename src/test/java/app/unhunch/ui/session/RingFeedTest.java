package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Command;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RingFeedTest {

    private final SessionFixture at = new SessionFixture("micro-break");

    @Test
    void theRingEmptiesInTheCourseOfACue() {
        at.model.toggle();
        assertThat(RingFeed.share(at.now())).isEqualTo(1);

        at.run(at.now().moment().left().dividedBy(2));

        assertThat(RingFeed.share(at.now())).isEqualTo(0.5, Offset.offset(0.01));
    }

    @Test
    void inTheLeadInItCountsThatDown() {
        at.model.toggle();
        at.run(Duration.ofSeconds(5));
        at.model.apply(Command.PAUSE);
        at.model.apply(Command.RESUME);
        assertThat(RingFeed.share(at.now())).isEqualTo(1);

        at.frame();
        at.run(Duration.ofMillis(1500));

        assertThat(RingFeed.share(at.now())).isEqualTo(0.5, Offset.offset(0.01));
    }

    @Test
    void withoutMotionItChangesOnceASecondAndIsEmptyOnlyAtTheEnd() {
        at.model.toggle();
        Set<Double> seen = new HashSet<>();
        long seconds = at.now().moment().left().toSeconds();
        for (int cue = at.now().moment().cue().index(); at.now().moment().cue().index() == cue; at.frame()) {
            seen.add(RingFeed.wholeSeconds(at.now()));
            assertThat(RingFeed.wholeSeconds(at.now())).isGreaterThanOrEqualTo(RingFeed.share(at.now()));
        }

        assertThat(seen).hasSize((int) seconds).doesNotContain(0.0);
    }
}
