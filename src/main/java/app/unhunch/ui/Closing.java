package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.store.Fault;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Trouble;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Lets the window close when all is on the disk, and asks the person when that cannot be.
final class Closing {

    /// A window that stays without a word for longer than this looks broken.
    private static final Duration PATIENCE = Duration.seconds(2);

    private final JournalService journal;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Executor afterAWhile;
    private State state = State.OPEN;

    private enum State {
        /// Nobody wants to close it.
        OPEN,
        /// The person wants to, and something is being written.
        HOLDING,
        /// The person is asked.
        ASKING
    }

    /// @param dialogs where the person is asked
    /// @param afterAWhile does something when the person has waited long enough
    Closing(JournalService journal, Texts texts, Dialogs dialogs, Executor afterAWhile) {
        this.journal = journal;
        this.texts = texts;
        this.dialogs = dialogs;
        this.afterAWhile = afterAWhile;
    }

    /// As long as a person waits without a word.
    static void patiently(Runnable deed) {
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> deed.run());
        pause.play();
    }

    /// Whether the window may close now; if not, `close` is called as soon as it may, or when the person wants it all
    /// the same.
    boolean mayClose(Runnable close) {
        if (journal.allKept()) {
            return true;
        }
        if (state == State.OPEN) {
            state = State.HOLDING;
            journal.whenWritten(() -> decide(close));
            afterAWhile.execute(() -> {
                if (state == State.HOLDING) {
                    ask(texts.get("unwritten.slow"), close);
                }
            });
        }
        return false;
    }

    private void decide(Runnable close) {
        if (state != State.OPEN && journal.allKept()) {
            state = State.OPEN;
            close.run();
        } else if (state == State.HOLDING) {
            Optional<Fault> trouble = journal.trouble().get();
            ask(
                    trouble.map(fault -> Trouble.words(fault, journal.path(), texts))
                            .orElseGet(() -> texts.get("unwritten.slow")),
                    close);
        }
    }

    private void ask(String why, Runnable close) {
        state = State.ASKING;
        dialogs.show(new UnwrittenDialog(why, texts, dialogs, close), () -> state = State.OPEN);
    }
}
