package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.widget.Dialogs;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks how the person feels before a session, unless they were asked just now. A number is only ever for the session
/// before which it was told.
final class CheckInPrompt {

    /// It is not asked twice within this time.
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofMinutes(10);

    private final Texts texts;
    private final Times times;
    private final Dialogs dialogs;
    private final MessageQueue messages;
    private Optional<OffsetDateTime> last = Optional.empty();

    /// @param messages wait while it is asked
    CheckInPrompt(Texts texts, Times times, Dialogs dialogs, MessageQueue messages) {
        this.texts = texts;
        this.times = times;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Hands on what the person tells: nothing where they were asked just now. Nothing happens when they go back.
    void ask(Consumer<Optional<Integer>> then) {
        if (last.filter(this::isRecent).isPresent()) {
            then.accept(Optional.empty());
            return;
        }
        messages.hold();
        dialogs.show(
                new CheckInDialog(texts, dialogs, told -> {
                    asked();
                    then.accept(told);
                }),
                messages::release);
    }

    /// Takes note that the person was asked elsewhere.
    void asked() {
        last = Optional.of(times.now());
    }

    /// A clock that was set back asks again.
    private boolean isRecent(OffsetDateTime asked) {
        Duration since = Duration.between(asked, times.now());
        return !since.isNegative() && since.compareTo(NOT_AGAIN_WITHIN) < 0;
    }
}
