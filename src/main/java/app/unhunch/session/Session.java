package app.unhunch.session;

import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One run of a timeline: a position and a state. Time is passed in; nothing here asks a clock. Not thread-safe.
public final class Session {

    /// The countdown after a pause.
    public static final Duration LEAD_IN = Duration.ofSeconds(3);

    /// Going back this soon after a stretch began means the one before.
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    private final AfterGetReady afterGetReady;
    private final List<SessionEvent> events = new ArrayList<>();
    private final Playhead here;
    private final Outcomes outcomes;
    private final PainTalk pain;
    private State state = State.READY;
    private Duration leadInLeft = Duration.ZERO;
    private @Nullable PauseReason pauseReason;

    /// A session at the start of a timeline, not begun yet; it goes on by itself after getting ready.
    public Session(Timeline timeline) {
        this(timeline, AfterGetReady.GO_ON);
    }

    /// A session at the start of a timeline, not begun yet.
    public Session(Timeline timeline, AfterGetReady afterGetReady) {
        this.afterGetReady = afterGetReady;
        this.here = new Playhead(timeline, events::add);
        this.outcomes = new Outcomes(timeline.routine());
        this.pain = new PainTalk(here, outcomes, events::add);
    }

    /// What is followed; another one after an extension, or after something hurt.
    public Timeline timeline() {
        return here.timeline();
    }

    /// What the session is doing.
    public State state() {
        return state;
    }

    /// All that is true now.
    public Moment moment() {
        return here.moment();
    }

    /// What is left of the countdown after a pause; zero in any other state.
    public Duration leadInLeft() {
        return leadInLeft;
    }

    /// Why the session pauses; `null` when it does not.
    public @Nullable PauseReason pauseReason() {
        return state == State.PAUSED ? pauseReason : null;
    }

    /// Whether it goes on while the person is on the floor.
    public boolean runsOnFloor() {
        return here.cue().planned().variant().position().place().onFloor() && allows(Command.PAUSE);
    }

    /// How long the position has moved in all, repeats included.
    public Duration active() {
        return here.moved();
    }

    /// What became of each stretch of the routine, in its order.
    public List<Outcome> outcomes() {
        return outcomes.all();
    }

    /// What hurt in a stretch of the routine, the first first, and what is being asked about.
    ///
    /// @param item its place in the routine, from 0; below are the moves of a warm-up
    public List<Pain> pains(int item) {
        return Stream.concat(outcomes.pains(item).stream(), pain.asked(item).stream())
                .toList();
    }

    /// Whether anything hurt.
    public boolean hurt() {
        return IntStream.range(timeline().routine().first(), outcomes.all().size())
                .anyMatch(item -> !pains(item).isEmpty());
    }

    /// The question that waits for an answer; empty unless something hurts.
    public Optional<Question> question() {
        return state == State.HURT ? pain.question() : Optional.empty();
    }

    /// What was done about the pain after which it waits; empty in any other pause, and while it goes on.
    public Optional<Response> response() {
        return pauseReason() == PauseReason.HURT ? pain.response() : Optional.empty();
    }

    /// Until when it goes on by itself, from the start of the routine: to the end of getting ready for whoever wants to
    /// be waited for, else to the end of the routine.
    public Duration runsUntil() {
        Cue cue = here.cue();
        return waitsAfter(cue) ? cue.end() : timeline().length();
    }

    /// Whether a command is legal now.
    public boolean allows(Command command) {
        return state.after(command).isPresent()
                && switch (command) {
                    case UNDO -> pain.canUndo();
                    case EXTEND -> timeline().extendable(moment().position());
                    case SKIP_WARM_UP -> here.cue().part().warmUp();
                    default -> true;
                };
    }

    /// Does what a person asks for and returns what happened, in order. Throws [IllegalMoveException], and changes
    /// nothing, when it is not legal now.
    public List<SessionEvent> apply(Command command) {
        State before = state;
        become(command);
        if (command != Command.UNDO && command != Command.STOP) {
            pain.forget();
        }
        switch (command) {
            case START -> start();
            case PAUSE -> halt(PauseReason.ASKED);
            case RESUME -> resume();
            case NEXT -> next();
            case SKIP_WARM_UP -> skipWarmUp();
            case BACK -> back();
            case EXTEND -> extend();
            case HURTS -> pain.begin(before, pauseReason);
            case UNDO -> undo();
            case STOP -> stop();
        }
        return drain();
    }

    /// Whether a reply answers the question that is asked.
    public boolean allows(Reply reply) {
        return state == State.HURT && pain.allows(reply);
    }

    /// Takes an answer and returns what happened, in order: the next question, or what is done about the pain. Throws
    /// [IllegalStateException], and changes nothing, when that is not asked.
    public List<SessionEvent> answer(Reply reply) {
        if (!allows(reply)) {
            throw new IllegalStateException(reply + " was not asked for");
        }
        become(pain.answer(reply));
        if (state == State.PAUSED) {
            halt(PauseReason.HURT);
        } else if (state == State.STOPPED) {
            events.add(new SessionEvent.Stopped());
        }
        return drain();
    }

    /// Pauses because time was lost, as nobody asked for it.
    List<SessionEvent> pauseForGap() {
        become(Command.PAUSE);
        halt(PauseReason.GAP);
        return drain();
    }

    /// Lets time go by; does nothing unless running or leading in. Many small advances equal one big one. Whoever wants
    /// to be waited for is paused after getting ready, and what is left of the time is nothing.
    public List<SessionEvent> advance(Duration elapsed) {
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards: " + elapsed);
        }
        Duration left = elapsed;
        if (state == State.LEAD_IN) {
            left = leadIn(left);
        }
        if (state == State.RUNNING) {
            run(left);
        }
        return drain();
    }

    private Duration leadIn(Duration elapsed) {
        if (elapsed.compareTo(leadInLeft) < 0) {
            leadInLeft = leadInLeft.minus(elapsed);
            return Duration.ZERO;
        }
        Duration rest = elapsed.minus(leadInLeft);
        become(State.RUNNING);
        here.enter(here.cue());
        return rest;
    }

    private void run(Duration elapsed) {
        Duration left = elapsed;
        for (Moment now = moment(); now.left().compareTo(left) <= 0; now = moment()) {
            left = left.minus(now.left());
            here.move(now.left());
            complete(now.cue());
            Cue next = now.next();
            if (next == null) {
                finish();
                return;
            }
            if (waitsAfter(now.cue())) {
                become(Command.PAUSE);
                halt(PauseReason.WAITING);
                return;
            }
            here.enter(next);
        }
        here.move(left);
    }

    private boolean waitsAfter(Cue cue) {
        // In a warm-up nobody has to get anywhere: it is waited for them before the first stretch.
        return cue.kind() == Cue.Kind.GET_READY
                && afterGetReady == AfterGetReady.WAIT
                && !cue.part().warmUp();
    }

    private void complete(Cue cue) {
        here.leave();
        int item = cue.part().item();
        if (cue.end().equals(timeline().endOfItem(item))) {
            outcomes.done(item);
        }
    }

    private void start() {
        events.add(new SessionEvent.Started());
        here.enter(here.cue());
    }

    private void halt(PauseReason reason) {
        pauseReason = reason;
        events.add(new SessionEvent.Paused(reason));
    }

    /// Goes on after a lead-in, with the current hold, move or repetition from its start.
    private void resume() {
        events.add(new SessionEvent.Resumed(LEAD_IN));
        here.leave();
        here.jumpTo(timeline().anchorOf(here.cue()));
    }

    /// Leaves this stretch for the next one; in the last one, finishes.
    private void next() {
        int item = here.item();
        // At the close every stretch is over: none is skipped. A move of the warm-up is no stretch.
        boolean skips =
                here.cue().kind() != Cue.Kind.CLOSE && !here.cue().part().warmUp();
        here.leave();
        if (skips) {
            outcomes.skipped(item);
            events.add(new SessionEvent.StretchLeft(item, Outcome.SKIPPED));
        }
        goTo(timeline().startAfterItem(item));
    }

    private void skipWarmUp() {
        here.leave();
        goTo(timeline().startOfItem(0));
    }

    /// Goes to the start of this stretch, or of the one before when this one has only just begun.
    private void back() {
        int item = here.item();
        boolean justBegun = here.since(timeline().startOfItem(item)).compareTo(JUST_BEGUN) < 0;
        int target = justBegun || outcomes.isGivenUp(item) ? outcomes.before(item) : item;
        here.leave();
        if (outcomes.isGivenUp(target)) {
            // There is nothing to go back to; this is the breath at the end.
            goTo(timeline().cues().getLast());
            return;
        }
        pain.leaveOutWhatHurtsAfter(target);
        goTo(timeline().startOfItem(target));
    }

    /// Makes this set of the stretch longer on both sides, by ten seconds of hold or one repetition.
    private void extend() {
        Cue.Part part = here.cue().part();
        here.follow(timeline().extended(part));
        events.add(new SessionEvent.Extended(part));
    }

    private void undo() {
        pain.undo().ifPresent(before -> {
            if (before.state() == State.PAUSED) {
                become(State.PAUSED);
                halt(Objects.requireNonNullElse(before.pauseReason(), PauseReason.ASKED));
            } else {
                become(State.LEAD_IN);
                resume();
            }
        });
    }

    private void stop() {
        here.leave();
        pain.stop();
        events.add(new SessionEvent.Stopped());
    }

    private void finish() {
        become(State.FINISHED);
        events.add(new SessionEvent.Finished());
    }

    /// Goes to a cue, or to the end when there is none.
    private void goTo(@Nullable Cue start) {
        if (start == null) {
            finish();
            return;
        }
        here.jumpTo(start);
        if (state == State.RUNNING) {
            here.enter(start);
        } else if (pauseReason == PauseReason.WAITING) {
            // Nobody is ready for what is elsewhere.
            pauseReason = PauseReason.ASKED;
        }
    }

    private void become(Command command) {
        if (!allows(command)) {
            throw new IllegalMoveException(state, command);
        }
        become(state.after(command).orElseThrow());
    }

    /// The one place where the state changes.
    private void become(State next) {
        leadInLeft = next == State.LEAD_IN ? (state == State.LEAD_IN ? leadInLeft : LEAD_IN) : Duration.ZERO;
        state = next;
    }

    private List<SessionEvent> drain() {
        List<SessionEvent> drained = List.copyOf(events);
        events.clear();
        return drained;
    }
}
