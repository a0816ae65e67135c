package app.unhunch.cli;

import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.launch.JournalKeeping;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session in the terminal is a session.
class TerminalLedgerTest {

    @TempDir
    Path data;

    private final Timeline timeline =
            Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL);
    private final Session session = new Session(timeline);

    @Test
    void aSessionInTheTerminalIsKept() throws IOException {
        run(Duration.ofMinutes(5));
        JournalFolder journal = JournalKeeping.folder(data);
        assertThat(journal.read().entries()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.finished()).isTrue();
            assertThat(entry.active()).isEqualTo(timeline.length().truncatedTo(ChronoUnit.SECONDS));
        });
        try (var left = Files.list(journal.path().resolve("running"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void oneThatHardlyBeganIsNot() throws IOException {
        run(Duration.ofSeconds(3));
        assertThat(JournalKeeping.folder(data).read().entries()).isEmpty();
    }

    private void run(Duration time) throws IOException {
        TerminalLedger ledger = TerminalLedger.in(data);
        SessionAutosave scribe = ledger.open(timeline);
        scribe.follow(session, session.apply(START), 0);
        for (Duration now = Duration.ZERO; now.compareTo(time) < 0; now = now.plusSeconds(1)) {
            scribe.follow(session, session.advance(Duration.ofSeconds(1)), now.toNanos());
        }
        ledger.close(scribe.entry(session));
    }
}
