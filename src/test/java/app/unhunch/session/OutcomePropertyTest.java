package app.unhunch.session;

import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Side;
import app.unhunch.session.SessionEvent.CueEntered;
import app.unhunch.session.SessionEvent.CueLeft;
import app.unhunch.session.SessionEvent.StretchLeft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What is written down in the end is what happened, and both sides got the same.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class OutcomePropertyTest {

    @Property
    void whatIsBehindHasAnOutcomeAndAFinishedSessionHasNothingOpen(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        for (Act act : script.acts()) {
            act.apply(session);
            boolean finished = session.state() == State.FINISHED;
            int reached = Math.max(0, session.moment().cue().part().item());
            int behind = finished ? session.outcomes().size() : reached;
            assertThat(session.outcomes().subList(0, behind)).doesNotContain(Outcome.OPEN);
            assertThat(session.outcomes()).hasSameSizeAs(timeline.routine().stretches());
        }
    }

    @Property
    void theOutcomesAreWhatTheEventsToldTheStrongestOfThem(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        Set<List<Object>> told = new HashSet<>();
        Set<List<Object>> toldBefore = Set.of();
        for (Act act : script.acts()) {
            for (SessionEvent event : act.apply(session)) {
                if (event instanceof SessionEvent.Hurt) {
                    toldBefore = Set.copyOf(told);
                } else if (event instanceof SessionEvent.TakenBack) {
                    told = new HashSet<>(toldBefore);
                } else if (event instanceof StretchLeft left) {
                    told.add(List.of(left.item(), left.outcome()));
                } else if (event instanceof CueLeft left && left.complete() && isLast(left.cue(), session.timeline())) {
                    told.add(List.of(left.cue().part().item(), Outcome.DONE));
                }
            }
        }
        for (int item = 0; item < session.outcomes().size(); item++) {
            Outcome strongest = Outcome.OPEN;
            for (Outcome outcome : List.of(Outcome.SKIPPED, Outcome.DONE, Outcome.HURT)) {
                strongest = told.contains(List.<Object>of(item, outcome)) ? outcome : strongest;
            }
            assertThat(session.outcomes().get(item)).isEqualTo(strongest);
        }
    }

    @Property(tries = 1000)
    void aStretchThatHurtsNeverComesBack(@ForAll Timeline timeline, @ForAll Course script) {
        Session session = new Session(timeline);
        Set<String> hurting = new HashSet<>();
        Set<String> hurtingBefore = new HashSet<>();
        List<SessionEvent> events = new ArrayList<>(script.play(session));
        events.addAll(Pains.answerAll(session));
        events.addAll(new Act.Press(RESUME).apply(session));
        events.addAll(session.advance(Session.LEAD_IN.plus(session.timeline().length())));
        for (SessionEvent event : events) {
            switch (event) {
                case SessionEvent.Hurt _ -> {
                    hurtingBefore.clear();
                    hurtingBefore.addAll(hurting);
                }
                case SessionEvent.TakenBack _ -> hurting.retainAll(hurtingBefore);
                case StretchLeft left
                when left.outcome() == Outcome.HURT && left.item() >= 0 ->
                    hurting.add(timeline.routine()
                            .stretches()
                            .get(left.item())
                            .stretch()
                            .id());
                case CueEntered e
                when e.cue().kind() != Cue.Kind.CLOSE ->
                    assertThat(hurting)
                            .doesNotContain(e.cue().planned().stretch().id());
                default -> {}
            }
        }
    }

    @Property
    void bothSidesOfEverySetLastEquallyLongWhateverIsPressed(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        for (Act act : script.acts()) {
            act.apply(session);
            List<Cue> cues = session.timeline().cues();
            for (Cue.Part part : cues.stream().map(Cue::part).distinct().toList()) {
                // Who was hurt on the second side has done the first one before.
                boolean secondOnly = !session.pains(part.item()).isEmpty()
                        && dose(cues, part, timeline.pace().firstSide()).isZero();
                if (!secondOnly) {
                    assertThat(dose(cues, part, Side.LEFT)).isEqualTo(dose(cues, part, Side.RIGHT));
                }
            }
        }
    }

    /// In a session without pauses or steps back, time on the mat is equal too, not only time on the plan.
    @Property
    void bothSidesAreHeldEquallyLongWhereNothingIsRepeatedOrLeft(@ForAll Timeline timeline, @ForAll Course script) {
        Session session = new Session(timeline);
        List<SessionEvent> events = new ArrayList<>(session.apply(START));
        for (Act act : script.acts()) {
            if (act instanceof Act.Time || act.equals(new Act.Press(EXTEND))) {
                events.addAll(act.apply(session));
            }
        }
        events.addAll(session.advance(session.timeline().length()));
        List<Cue> done = events.stream()
                .filter(CueLeft.class::isInstance)
                .map(e -> ((CueLeft) e).cue())
                .toList();
        for (Cue.Part part : done.stream().map(Cue::part).distinct().toList()) {
            assertThat(dose(done, part, Side.LEFT)).isEqualTo(dose(done, part, Side.RIGHT));
        }
    }

    private static boolean isLast(Cue cue, Timeline timeline) {
        Cue after = timeline.at(cue.end()).cue();
        return after.part().item() != cue.part().item()
                || (after.kind() == Cue.Kind.CLOSE && cue.kind() != Cue.Kind.CLOSE);
    }

    private static Duration dose(List<Cue> cues, Cue.Part part, Side side) {
        return cues.stream()
                .filter(c -> c.part().equals(part) && c.side() == side && c.dosed())
                .map(Cue::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
