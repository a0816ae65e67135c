package app.unhunch.session;

import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// The frame rate never shows: one big advance and many small ones are the same.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class OneAdvanceOrManyTest {

    @Property
    void timeInOnePieceAndTimeInManyEndInTheSameStateAndTellTheSame(
            @ForAll Timeline timeline,
            @ForAll AfterGetReady then,
            @ForAll Course script,
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 1) Double> cuts) {
        Session whole = new Session(timeline, then);
        Session pieces = new Session(timeline, then);
        for (Act act : script.acts()) {
            List<SessionEvent> once = new ArrayList<>();
            List<SessionEvent> often = new ArrayList<>();
            if (act instanceof Act.Time time) {
                List<Duration> parts = cut(time.length(whole), cuts);
                once.addAll(whole.advance(time.length(whole)));
                parts.forEach(part -> often.addAll(pieces.advance(part)));
            } else {
                once.addAll(act.apply(whole));
                often.addAll(act.apply(pieces));
            }
            assertSame(often, once);
            assertThat(SeenSession.of(pieces)).isEqualTo(SeenSession.of(whole));
        }
    }

    @Property(tries = 50)
    void aWholeSessionFrameByFrameTellsTheSameAsInOneGo(@ForAll Timeline timeline) {
        Session whole = new Session(timeline);
        Session frames = new Session(timeline);
        whole.apply(START);
        frames.apply(START);
        List<SessionEvent> seen = new ArrayList<>();
        Duration frame = Duration.ofMillis(97);
        for (Duration now = Duration.ZERO; now.compareTo(timeline.length()) < 0; now = now.plus(frame)) {
            seen.addAll(frames.advance(frame));
        }
        assertSame(seen, whole.advance(timeline.length()));
        assertThat(SeenSession.of(frames)).isEqualTo(SeenSession.of(whole));
    }

    /// By their lines first, as a difference in those can be read.
    private static void assertSame(List<SessionEvent> events, List<SessionEvent> expected) {
        assertThat(Told.events(events)).isEqualTo(Told.events(expected));
        assertThat(events).isEqualTo(expected);
    }

    /// The pieces of a time that is cut at some shares of it.
    private static List<Duration> cut(Duration time, List<Double> shares) {
        List<Duration> pieces = new ArrayList<>();
        long from = 0;
        for (double share : shares.stream().sorted().toList()) {
            long to = (long) (share * time.toNanos());
            pieces.add(Duration.ofNanos(to - from));
            from = to;
        }
        pieces.add(time.minusNanos(from));
        return pieces;
    }
}
