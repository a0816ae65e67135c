package app.unhunch.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.library.Library;
import app.unhunch.session.Command;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import app.unhunch.session.State;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session runs the same way wherever it runs: it is followed, kept and ended once.
class SessionRunTest {

    private static final Duration TICK = Duration.ofMillis(500);
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T14:20:00Z");

    @TempDir
    Path folder;

    private final Timeline timeline =
            Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL);
    private final List<SessionEvent> followed = new ArrayList<>();
    private int closed;
    private long nanos;

    @Test
    void whatWasDoneIsKept() throws IOException {
        SessionRun run = run(1);
        run.apply(Command.START);
        tick(run, Duration.ofMinutes(5));
        assertThat(journal().read().entries()).hasSize(1).first().satisfies(entry -> {
            assertThat(run.kept()).contains(entry);
            assertThat(entry.finished()).isTrue();
            assertThat(entry.checkIn().before()).isEqualTo(4);
            assertThat(entry.active()).isEqualTo(timeline.length().truncatedTo(ChronoUnit.SECONDS));
        });
        assertThat(notes()).isZero();
    }

    @Test
    void itIsNotedWhileItRunsAndTheNoteOfWhatHardlyBeganGoes() throws IOException {
        SessionRun run = run(1);
        run.apply(Command.START);
        tick(run, Duration.ofSeconds(3));
        run.apply(Command.STOP);
        assertThat(run.kept()).isEmpty();
        assertThat(journal().read().entries()).isEmpty();

        SessionRun longer = run(1);
        longer.apply(Command.START);
        tick(longer, Duration.ofSeconds(20));
        assertThat(notes()).isOne();
        longer.end();
        assertThat(notes()).isZero();
        assertThat(longer.kept()).map(Entry::finished).contains(false);
    }

    @Test
    void whatHurtIsKeptHoweverShortItWas() {
        SessionRun run = run(1);
        run.apply(Command.START);
        run.apply(Command.HURTS);
        run.end();
        assertThat(run.kept().orElseThrow().stretches().getFirst().pains())
                .containsExactly(new Pain(null, null, Response.ENDED));
    }

    @Test
    void whatRunsFasterThanLifeIsToldOfButNotKept() {
        SessionRun run = run(100);
        run.apply(Command.START);
        tick(run, Duration.ofSeconds(20));
        assertThat(run.session().state()).isEqualTo(State.FINISHED);
        assertThat(run.worthTelling()).isTrue();
        assertThat(run.kept()).isEmpty();
        assertThat(journal().read().entries()).isEmpty();
    }

    @Test
    void whoListensHearsOfEverythingOnceAndIsLetGoOnce() {
        SessionRun run = run(1);
        run.apply(Command.START);
        run.apply(Command.STOP);
        run.apply(Command.STOP);
        tick(run, Duration.ofSeconds(2));
        run.end();
        assertThat(followed)
                .hasExactlyElementsOfTypes(
                        SessionEvent.Started.class,
                        SessionEvent.CueEntered.class,
                        SessionEvent.CueLeft.class,
                        SessionEvent.Stopped.class);
        assertThat(closed).isOne();
    }

    @Test
    void whatIsNotLegalNowDoesNothing() {
        SessionRun run = run(1);
        assertThat(run.apply(Command.PAUSE)).isEmpty();
        assertThat(run.session().state()).isEqualTo(State.READY);
    }

    @Test
    void aPauseInWhichNothingIsReadIsNoGap() {
        SessionRun run = run(1);
        run.apply(Command.START);
        tick(run, Duration.ofSeconds(2));
        run.apply(Command.PAUSE);
        nanos += Duration.ofHours(1).toNanos();
        run.apply(Command.RESUME);
        tick(run, Duration.ofSeconds(2));
        assertThat(run.session().state()).isEqualTo(State.LEAD_IN);
    }

    private SessionRun run(int speed) {
        Session session = new Session(timeline);
        SessionListener listener = new SessionListener() {
            @Override
            public void follow(Session of, List<SessionEvent> events, long nanoTime) {
                followed.addAll(events);
            }

            @Override
            public void close() {
                closed++;
            }
        };
        JournalService service = new JournalService(journal(), "1.0", JournalThreads.here());
        return new SessionRun(
                session,
                speed,
                listener,
                Optional.of(service.begin(timeline, () -> START.plus(session.active()), Optional.of(4))));
    }

    private void tick(SessionRun run, Duration time) {
        for (long i = 0; i <= time.dividedBy(TICK); i++) {
            run.tick(nanos);
            nanos += TICK.toNanos();
        }
    }

    private JournalFolder journal() {
        return new JournalFolder(folder, "test");
    }

    private int notes() throws IOException {
        Path running = folder.resolve("running");
        if (!Files.exists(running)) {
            return 0;
        }
        try (var notes = Files.list(running)) {
            return (int) notes.count();
        }
    }
}
