package app.unhunch.run.audio;

import app.unhunch.audio.Chime;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Delivery;
import app.unhunch.coach.Prompt;
import app.unhunch.coach.Remark;
import app.unhunch.coach.Script;
import app.unhunch.session.Audible;
import app.unhunch.session.Cue;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import app.unhunch.session.State;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The sound of a session, live. It looks a moment ahead on the cue sheet, so that everything is handed to the device
/// before its time and heard exactly at it; what was handed over is taken back when the person pauses or skips.
final class SessionAudio implements SessionListener {

    /// How far it looks ahead: longer than a slow frame and the buffer of the device together.
    static final Duration AHEAD = Duration.ofMillis(400);

    /// Lines are made ready this long before they may be needed.
    private static final Duration PREPARED = Duration.ofSeconds(25);

    private static final Duration NO_END = Duration.ofDays(1);

    private final SpeechAndChimeScheduler scheduler;
    private final Supplier<AudioPreferences> preferences;
    private final Script script;
    private final List<Prompt.Line> waiting = new ArrayList<>();
    private CueSheet cueSheet;
    private int next;
    private boolean anchored;
    private boolean muted;

    /// @param timeline what the session follows at its start
    SessionAudio(
            SpeechAndChimeScheduler scheduler,
            Supplier<AudioPreferences> preferences,
            Script script,
            Timeline timeline) {
        this.scheduler = scheduler;
        this.preferences = preferences;
        this.script = script;
        this.cueSheet = CueSheet.of(timeline, Delivery.of(preferences.get(), script));
        prepare(Duration.ZERO);
    }

    @Override
    public void follow(Session session, List<SessionEvent> events, long nanoTime) {
        Duration heard = session.moment().position().minus(session.leadInLeft());
        boolean interrupted = events.stream().anyMatch(SessionAudio::interrupts);
        boolean silenced = becomesMuted();
        if (interrupted || silenced) {
            scheduler.hush();
            waiting.clear();
        }
        if (interrupted) {
            anchored = false;
        }
        keepCueSheet(session.timeline(), heard);
        events.forEach(event -> hear(event, session, heard));
        if (session.state() == State.RUNNING || session.state() == State.LEAD_IN) {
            lookAhead(heard, session.runsUntil());
        }
        waiting.removeIf(line -> scheduler.say(line, heard));
    }

    private static boolean interrupts(SessionEvent event) {
        return switch (event) {
            case SessionEvent.CueLeft left -> !left.complete();
            case SessionEvent.Paused _, SessionEvent.Resumed _, SessionEvent.Stopped _ -> true;
            case SessionEvent.Hurt _, SessionEvent.Asked _, SessionEvent.PainTold _ -> true;
            default -> false;
        };
    }

    private boolean becomesMuted() {
        boolean before = muted;
        muted = preferences.get().muted();
        return muted && !before;
    }

    /// Another timeline, or another delivery, has another cue sheet; what is ahead is handed over anew.
    private void keepCueSheet(Timeline timeline, Duration heard) {
        Delivery delivery = Delivery.of(preferences.get(), script);
        if (cueSheet.timeline() != timeline || !cueSheet.delivery().equals(delivery)) {
            cueSheet = CueSheet.of(timeline, delivery);
            scheduler.takeBack();
            waiting.clear();
            next = cueSheet.indexAt(heard);
        }
    }

    private void hear(SessionEvent event, Session session, Duration heard) {
        switch (event) {
            case SessionEvent.CueEntered(Cue cue) -> {
                anchor(cue.start());
                prepare(cue.end());
            }
            case SessionEvent.Paused(PauseReason reason) ->
                remark(reason).ifPresent(remark -> remark(remark, session, heard, NO_END));
            case SessionEvent.Resumed(Duration leadIn) -> {
                anchor(heard.plus(leadIn));
                remark(Remark.GOING_ON, session, heard, leadIn);
                for (Duration away = Duration.ZERO; away.compareTo(leadIn) < 0; away = away.plusSeconds(1)) {
                    scheduler.ring(Chime.COUNT, away);
                }
            }
            case SessionEvent.Hurt _ -> remark(Remark.HURT, session, heard, NO_END);
            case SessionEvent.Asked(Question question) -> remark(Remark.of(question), session, heard, NO_END);
            case SessionEvent.PainTold(int _, Pain pain) -> remark(Remark.of(pain.response()), session, heard, NO_END);
            case SessionEvent.Extended _ -> remark(Remark.LONGER, session, heard, cueSheet.wordless(heard));
            case SessionEvent.Finished _ -> finish(session, heard);
            default -> {}
        }
    }

    /// Goes on from here with the first prompt, unless it goes on by itself.
    private void anchor(Duration position) {
        if (!anchored) {
            anchored = true;
            next = cueSheet.indexAt(position);
        }
    }

    /// Who skips to the end hears that it is the end, too.
    private void finish(Session session, Duration heard) {
        if (!anchored) {
            scheduler.ring(Chime.END, Duration.ZERO);
            remark(Remark.FINISHED, session, heard.plus(CueSheet.AFTER_CHIME), NO_END);
        }
    }

    /// After pain, what is done about it was said already.
    private static Optional<Remark> remark(PauseReason reason) {
        return switch (reason) {
            case ASKED -> Optional.of(Remark.PAUSED);
            case GAP -> Optional.of(Remark.GAP);
            case WAITING -> Optional.of(Remark.WAITING);
            case HURT -> Optional.empty();
        };
    }

    private void remark(Remark remark, Session session, Duration at, Duration room) {
        if (cueSheet.delivery().speaks()) {
            Prompt.Line line = cueSheet.remark(remark, session.moment().cue(), at, room);
            scheduler.speech().prepare(line.forms());
            waiting.add(line);
        }
    }

    private void lookAhead(Duration heard, Duration end) {
        Duration horizon = heard.plus(AHEAD);
        List<Prompt> prompts = cueSheet.prompts();
        while (next < prompts.size()
                && prompts.get(next).at().compareTo(horizon) <= 0
                && prompts.get(next).at().compareTo(end) < 0) {
            switch (prompts.get(next)) {
                case Prompt.Ring ring -> scheduler.ring(ring.chime(), ring.at().minus(heard));
                case Prompt.Line line -> waiting.add(line);
            }
            next++;
        }
    }

    private void prepare(Duration from) {
        if (cueSheet.delivery().speaks() && !preferences.get().muted()) {
            cueSheet.wordsUntil(next, from.plus(PREPARED)).forEach(scheduler.speech()::prepare);
            scheduler.speech().prepare(cueSheet.remarks());
        }
    }

    @Override
    public Audible audible() {
        return scheduler.audible(cueSheet.delivery().speaks());
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
