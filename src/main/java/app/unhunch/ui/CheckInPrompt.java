package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.widget.Dialogs;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks how the person feels before a session, unless they have just told.
final class CheckInPrompt {

    /// It is not asked twice within this time.
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofMinutes(10);

    private final Texts texts;
    private final Times times;
    private final Dialogs dialogs;
    private final MessageQueue messages;
    private Optional<Answer> last = Optional.empty();

    /// When the person was asked, and what they told.
    private record Answer(OffsetDateTime when, Optional<Integer> told) {}

    /// @param messages wait while it is asked
    CheckInPrompt(Texts texts, Times times, Dialogs dialogs, MessageQueue messages) {
        this.texts = texts;
        this.times = times;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Hands on what the person tells, or has just told; nothing happens when they go back.
    void ask(Consumer<Optional<Integer>> then) {
        if (last.filter(this::isRecent).isPresent()) {
            then.accept(last.orElseThrow().told());
            return;
        }
        messages.hold();
        dialogs.show(
                new CheckInDialog(texts, dialogs, told -> {
                    remember(told);
                    then.accept(told);
                }),
                messages::release);
    }

    /// Takes note of what was told elsewhere.
    void remember(Optional<Integer> told) {
        last = Optional.of(new Answer(times.now(), told));
    }

    /// A clock that was set back asks again.
    private boolean isRecent(Answer answer) {
        Duration since = Duration.between(answer.when(), times.now());
        return !since.isNegative() && since.compareTo(NOT_AGAIN_WITHIN) < 0;
    }
}
