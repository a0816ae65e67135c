package app.unhunch.session;

import app.unhunch.session.SessionEvent.CueEntered;
import app.unhunch.session.SessionEvent.CueLeft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One run of a timeline: a position and a state. Time is passed in; nothing here asks a clock. Not thread-safe.
public final class Session {

    /// The countdown after a pause.
    public static final Duration LEAD_IN = Duration.ofSeconds(3);

    /// Going back this soon after a stretch began means the one before.
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    private final AfterGetReady afterGetReady;
    private final Outcome[] outcomes;
    private final Set<String> hurting = new HashSet<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private Timeline timeline;
    private State state = State.READY;
    private Duration position = Duration.ZERO;
    private Duration leadInLeft = Duration.ZERO;
    private Duration active = Duration.ZERO;
    private @Nullable Cue entered;
    private @Nullable PauseReason pauseReason;

    /// A session at the start of a timeline, not begun yet; it goes on by itself after getting ready.
    public Session(Timeline timeline) {
        this(timeline, AfterGetReady.GO_ON);
    }

    /// A session at the start of a timeline, not begun yet.
    public Session(Timeline timeline, AfterGetReady afterGetReady) {
        this.timeline = timeline;
        this.afterGetReady = afterGetReady;
        this.outcomes = new Outcome[timeline.routine().stretches().size()];
        Arrays.fill(outcomes, Outcome.OPEN);
    }

    /// What is followed; another one after an extension, or after something hurt.
    public Timeline timeline() {
        return timeline;
    }

    /// What the session is doing.
    public State state() {
        return state;
    }

    /// All that is true now.
    public Moment moment() {
        return timeline.at(position);
    }

    /// What is left of the countdown after a pause; zero in any other state.
    public Duration leadInLeft() {
        return leadInLeft;
    }

    /// Why the session pauses; `null` when it does not.
    public @Nullable PauseReason pauseReason() {
        return state == State.PAUSED ? pauseReason : null;
    }

    /// How long the position has moved in all, repeats included.
    public Duration active() {
        return active;
    }

    /// What became of each stretch of the routine, in its order.
    public List<Outcome> outcomes() {
        return List.of(outcomes);
    }

    /// Until when it goes on by itself, from the start of the routine: to the end of getting ready for whoever wants to
    /// be waited for, else to the end of the routine.
    public Duration runsUntil() {
        Cue cue = moment().cue();
        return waitsAfter(cue) ? cue.end() : timeline.length();
    }

    private boolean waitsAfter(Cue cue) {
        return cue.kind() == Cue.Kind.GET_READY && afterGetReady == AfterGetReady.WAIT;
    }

    /// Whether a command is legal now.
    public boolean allows(Command command) {
        return state.after(command).isPresent() && (command != Command.EXTEND || timeline.extendable(position));
    }

    /// Begins with the first cue.
    public List<SessionEvent> start() {
        become(Command.START);
        events.add(new SessionEvent.Started());
        enter(timeline.cues().getFirst());
        return drain();
    }

    /// Stops the position where it is.
    public List<SessionEvent> pause(PauseReason reason) {
        halt(reason);
        return drain();
    }

    /// Goes on after a lead-in, with the current hold, move or repetition from its start.
    public List<SessionEvent> resume() {
        become(Command.RESUME);
        events.add(new SessionEvent.Resumed(LEAD_IN));
        leave();
        position = timeline.anchorOf(moment().cue()).start();
        return drain();
    }

    /// Leaves this stretch for the next one; in the last one, finishes.
    public List<SessionEvent> next() {
        become(Command.NEXT);
        int item = moment().cue().kind() == Cue.Kind.CLOSE ? leaveClosing() : leaveItem(Outcome.SKIPPED);
        jumpTo(timeline.startAfterItem(item));
        return drain();
    }

    /// Leaves this stretch because it hurts, and takes the same one out of the rest of the session: time does not lead
    /// there again, and going back does not either.
    public List<SessionEvent> hurts() {
        become(Command.HURTS);
        int item = leaveItem(Outcome.HURT);
        String id = stretchId(item);
        hurting.add(id);
        later(item, id::equals).forEach(i -> mark(i, Outcome.HURT));
        leaveOutWhatHurtsAfter(item);
        jumpTo(timeline.startAfterItem(item));
        return drain();
    }

    /// Goes to the start of this stretch, or of the one before when this one has only just begun.
    public List<SessionEvent> back() {
        become(Command.BACK);
        int item = moment().cue().part().item();
        Duration since = position.minus(timeline.startOfItem(item).start());
        int target = since.compareTo(JUST_BEGUN) < 0 ? itemBefore(item) : item;
        leave();
        leaveOutWhatHurtsAfter(target);
        jumpTo(timeline.startOfItem(target));
        return drain();
    }

    /// Makes this set of the stretch longer on both sides, by ten seconds of hold or one repetition.
    public List<SessionEvent> extend() {
        become(Command.EXTEND);
        Cue.Part part = moment().cue().part();
        timeline = timeline.extended(part);
        entered = entered == null ? null : timeline.cues().get(entered.index());
        events.add(new SessionEvent.Extended(part));
        return drain();
    }

    /// Ends the session here.
    public List<SessionEvent> stop() {
        become(Command.STOP);
        leave();
        events.add(new SessionEvent.Stopped());
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
        enter(moment().cue());
        return rest;
    }

    private void run(Duration elapsed) {
        Duration rest = timeline.length().minus(position);
        Duration target = position.plus(elapsed.compareTo(rest) < 0 ? elapsed : rest);
        for (Cue cue = moment().cue(); cue.end().compareTo(target) <= 0; cue = moment().cue()) {
            complete(cue);
            moveTo(cue.end());
            if (cue.index() + 1 == timeline.cues().size()) {
                finish();
                return;
            }
            if (waitsAfter(cue)) {
                halt(PauseReason.WAITING);
                return;
            }
            enter(moment().cue());
        }
        moveTo(target);
    }

    private void moveTo(Duration target) {
        active = active.plus(target.minus(position));
        position = target;
    }

    private void halt(PauseReason reason) {
        become(Command.PAUSE);
        pauseReason = reason;
        events.add(new SessionEvent.Paused(reason));
    }

    private void complete(Cue cue) {
        events.add(new CueLeft(cue, cue.length()));
        entered = null;
        int item = cue.part().item();
        if (cue.end().equals(timeline.endOfItem(item))) {
            outcomes[item] = Outcome.DONE;
        }
    }

    private int leaveItem(Outcome outcome) {
        int item = moment().cue().part().item();
        leave();
        mark(item, outcome);
        return item;
    }

    /// Every stretch is over by then: none is skipped.
    private int leaveClosing() {
        int item = moment().cue().part().item();
        leave();
        return item;
    }

    private void mark(int item, Outcome outcome) {
        if (outcomes[item] != Outcome.DONE || outcome == Outcome.HURT) {
            // Leaving a stretch that one came back to does not undo that it was done once.
            outcomes[item] = outcome;
        }
        events.add(new SessionEvent.StretchLeft(item, outcome));
    }

    /// What lies ahead only: nothing that was done moves on the timeline.
    private void leaveOutWhatHurtsAfter(int item) {
        timeline = timeline.without(later(item, hurting::contains));
    }

    private List<Integer> later(int item, Predicate<String> id) {
        return IntStream.range(item + 1, outcomes.length)
                .filter(i -> id.test(stretchId(i)))
                .boxed()
                .toList();
    }

    /// The stretch before one, leaving out what hurts; the same when there is none.
    private int itemBefore(int item) {
        int before = item - 1;
        while (before >= 0 && hurting.contains(stretchId(before))) {
            before--;
        }
        return before < 0 ? item : before;
    }

    /// Goes to a cue, or to the end when there is none.
    private void jumpTo(@Nullable Cue start) {
        if (start == null) {
            finish();
            return;
        }
        position = start.start();
        if (state == State.RUNNING) {
            enter(start);
        } else if (pauseReason == PauseReason.WAITING) {
            // Nobody is ready for what is elsewhere.
            pauseReason = PauseReason.ASKED;
        }
    }

    private void finish() {
        become(State.FINISHED);
        events.add(new SessionEvent.Finished());
    }

    private void enter(Cue cue) {
        entered = cue;
        events.add(new CueEntered(cue));
    }

    private void leave() {
        if (entered != null) {
            events.add(new CueLeft(entered, position.minus(entered.start())));
            entered = null;
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

    private String stretchId(int item) {
        return timeline.routine().stretches().get(item).stretch().id();
    }

    private List<SessionEvent> drain() {
        List<SessionEvent> drained = List.copyOf(events);
        events.clear();
        return drained;
    }
}
