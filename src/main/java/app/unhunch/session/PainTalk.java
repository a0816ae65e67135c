package app.unhunch.session;

import app.unhunch.session.pain.Answers;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.session.pain.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a session does about pain: it asks, does what is right, and can take both back.
final class PainTalk {

    private final Playhead here;
    private final Outcomes outcomes;
    private final Consumer<SessionEvent> told;
    private @Nullable PainCheck check;

    PainTalk(Playhead here, Outcomes outcomes, Consumer<SessionEvent> told) {
        this.here = here;
        this.outcomes = outcomes;
        this.told = told;
    }

    /// Stops here, and asks.
    void begin(State before, @Nullable PauseReason pauseReason) {
        Moment now = here.moment();
        here.leave();
        check = new PainCheck(
                here.timeline(), now.cue(), now.position(), new Outcomes(outcomes), before, pauseReason, Answers.NONE);
        told.accept(new SessionEvent.Hurt(now.cue()));
        ask();
    }

    /// What is asked now; empty when nothing is.
    Optional<Question> question() {
        return Optional.ofNullable(check).flatMap(c -> c.answers().open());
    }

    /// The pain that is being asked about, if it is in this stretch of the routine.
    Optional<Pain> asked(int item) {
        return Optional.ofNullable(check)
                .filter(c -> c.answers().open().isPresent())
                .filter(c -> c.cue().part().item() == item)
                .map(PainCheck::pain);
    }

    /// What was done about what was told last; empty when nothing was.
    Optional<Response> response() {
        return Optional.ofNullable(check)
                .filter(c -> c.answers().open().isEmpty())
                .map(c -> c.pain().response());
    }

    boolean allows(Reply reply) {
        return check != null && check.answers().allow(reply);
    }

    /// Takes an answer and returns what the session does now: it asks on, waits, as whoever answered is not back in the
    /// stretch, or has ended.
    State answer(Reply reply) {
        PainCheck asked = Objects.requireNonNull(check);
        PainCheck now = asked.with(asked.answers().with(reply));
        check = now;
        if (now.answers().open().isPresent()) {
            ask();
            return State.HURT;
        }
        return respond(now);
    }

    private void ask() {
        question().ifPresent(question -> told.accept(new SessionEvent.Asked(question)));
    }

    private State respond(PainCheck now) {
        Pain pain = now.pain();
        int item = here.item();
        note(item, pain);
        switch (pain.response()) {
            case SMALLER -> here.jumpTo(here.timeline().reentryOf(now.cue()));
            case EASIER -> {
                here.follow(here.timeline().eased(now.position()));
                here.jumpTo(here.timeline().startOfItem(item));
            }
            case LEFT_OUT -> leaveOut(item);
            case ENDED -> ended(item);
        }
        return pain.response() == Response.ENDED ? State.STOPPED : State.PAUSED;
    }

    private void note(int item, Pain pain) {
        outcomes.hurt(item, pain);
        told.accept(new SessionEvent.PainTold(item, pain));
    }

    /// Leaves this stretch, and takes the same one out of the rest of the session: time does not lead there again, and
    /// going back does not either. After the last one comes the breath at the end.
    private void leaveOut(int item) {
        outcomes.giveUp(item).forEach(i -> told.accept(new SessionEvent.StretchLeft(i, Outcome.HURT)));
        leaveOutWhatHurtsAfter(item);
        Cue next = here.timeline().startAfterItem(item);
        here.jumpTo(next == null ? here.timeline().cues().getLast() : next);
    }

    /// What lies ahead only: nothing that was done moves on the timeline.
    void leaveOutWhatHurtsAfter(int item) {
        here.follow(here.timeline().without(outcomes.givenUpAfter(item)));
    }

    private void ended(int item) {
        outcomes.ended(item);
        told.accept(new SessionEvent.StretchLeft(item, Outcome.HURT));
    }

    /// To leave while being asked is an answer, too.
    void stop() {
        if (question().isPresent()) {
            int item = here.item();
            Pain pain = Objects.requireNonNull(check).pain();
            check = null;
            note(item, pain);
            ended(item);
        }
    }

    boolean canUndo() {
        return check != null;
    }

    /// Takes back the last answer, and asks again. Before the first one, takes back that it hurts at all, and returns
    /// where the session was.
    Optional<PainCheck> undo() {
        PainCheck last = Objects.requireNonNull(check);
        here.restore(last.timeline(), last.position());
        outcomes.restore(last.outcomes());
        told.accept(new SessionEvent.TakenBack());
        if (last.answers().replies().isEmpty()) {
            check = null;
            return Optional.of(last);
        }
        check = last.with(last.answers().undone());
        ask();
        return Optional.empty();
    }

    /// The person has gone on: what was told stays.
    void forget() {
        check = null;
    }
}
