package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.library.Library;
import app.unhunch.session.Command;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Reply;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionAutosaveTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T14:20:00Z");

    private final List<Entry> noted = new ArrayList<>();
    private final List<Entry> kept = new ArrayList<>();
    private final List<UUID> forgotten = new ArrayList<>();
    private final SessionLog log = new SessionLog() {
        @Override
        public void note(Entry entry) {
            noted.add(entry);
        }

        @Override
        public void keep(Entry entry) {
            kept.add(entry);
        }

        @Override
        public void forget(UUID id) {
            forgotten.add(id);
        }
    };
    private Session session;
    private SessionAutosave autosave;
    private Duration paused = Duration.ZERO;
    private long nanos = Long.MAX_VALUE - 1000;

    @BeforeEach
    void setUp() {
        use("micro-break");
    }

    private void use(String routine) {
        session = new Session(Timeline.of(Library.read(null).routine(routine).orElseThrow(), Pace.USUAL));
        autosave = new SessionAutosave(
                new SessionRecord(UUID.randomUUID(), START, session.timeline(), 4, "1.0"),
                log,
                () -> START.plus(session.active()).plus(paused));
    }

    @Test
    void nothingIsNotedBeforeItIsWorthIt() {
        autosave.follow(session, session.apply(Command.START), nanos);
        advance(Duration.ofSeconds(9));
        assertThat(noted).isEmpty();
        advance(Duration.ofSeconds(2));
        assertThat(noted).isNotEmpty();
    }

    @Test
    void atMostFiveSecondsAreLost() {
        autosave.follow(session, session.apply(Command.START), nanos);
        Duration frame = Duration.ofMillis(100);
        for (int i = 0; i < 800; i++) {
            advance(frame);
            if (session.active().compareTo(Duration.ofSeconds(15)) > 0) {
                assertThat(session.active().minus(noted.getLast().active())).isLessThan(Duration.ofSeconds(6));
            }
        }
    }

    @Test
    void whatHurtsIsNotedAtOnce() {
        use("desk-break");
        autosave.follow(session, session.apply(Command.START), nanos);
        autosave.follow(session, session.apply(Command.HURTS), nanos);
        assertThat(noted).hasSize(1);
        assertThat(noted.getFirst().stretches().getFirst().hurt()).isTrue();
    }

    @Test
    void whatEndsTheSessionIsKeptElsewhere() {
        autosave.follow(session, session.apply(Command.START), nanos);
        List<SessionEvent> events = new ArrayList<>(session.apply(Command.HURTS));
        events.addAll(session.answer(new Reply.WarningSign(true)));
        autosave.follow(session, events, nanos);
        assertThat(session.state().over()).isTrue();
        assertThat(noted).isEmpty();
        assertThat(autosave.end(session))
                .hasValueSatisfying(entry -> assertThat(kept).containsExactly(entry));
    }

    @Test
    void aPauseIsNotedOnceHoweverLongItIs() {
        autosave.follow(session, session.apply(Command.START), nanos);
        advance(Duration.ofSeconds(20));
        autosave.follow(session, session.apply(Command.PAUSE), nanos);
        noted.clear();
        for (int minute = 0; minute < 60; minute++) {
            paused = paused.plusMinutes(1);
            advance(Duration.ofMinutes(1));
        }
        assertThat(noted).hasSizeLessThanOrEqualTo(1);
        autosave.follow(session, session.apply(Command.RESUME), nanos);
        advance(Duration.ofSeconds(10));
        advance(Duration.ofSeconds(10));
        assertThat(noted).hasSizeGreaterThan(1);
    }

    @Test
    void theEndTellsAllOfIt() {
        autosave.follow(session, session.apply(Command.START), nanos);
        advance(Duration.ofMinutes(5));
        Entry entry = autosave.end(session).orElseThrow();
        assertThat(entry.finished()).isTrue();
        assertThat(entry.checkIn().before()).isEqualTo(4);
        assertThat(entry.stretches().getFirst().done())
                .isEqualTo(entry.stretches().getFirst().planned());
        assertThat(entry.end()).isEqualTo(START.plus(session.timeline().length()));
    }

    @Test
    void whatHardlyBeganIsForgotten() {
        autosave.follow(session, session.apply(Command.START), nanos);
        advance(Duration.ofSeconds(3));
        assertThat(autosave.end(session)).isEmpty();
        assertThat(kept).isEmpty();
        assertThat(forgotten).hasSize(1);
    }

    private void advance(Duration time) {
        nanos += time.toNanos();
        autosave.follow(session, session.advance(time), nanos);
    }
}
