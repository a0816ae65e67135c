package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.session.BreathPoint;
import app.unhunch.session.Cue;
import app.unhunch.session.PauseReason;
import app.unhunch.session.State;
import app.unhunch.session.pain.Question;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words on the session screen: a pure function of what is true now.
final class CueWords {

    /// What sentences end with, in the scripts of the world.
    private static final String ENDS = ".!?…。！？؟۔।";

    private final Texts texts;

    CueWords(Texts texts) {
        this.texts = texts;
    }

    /// What to do now, in the largest words.
    String headline(Snapshot now) {
        return switch (now.state()) {
            case HURT ->
                now.question()
                        .filter(question -> question != Question.WARNING_SIGN)
                        .map(question -> texts.of("question", question))
                        .orElseGet(() -> texts.get("session.hurt"));
            case PAUSED -> paused(now);
            case LEAD_IN -> texts.get("session.leadIn");
            default -> instruction(now.moment().cue());
        };
    }

    /// The tip that refines the instruction; empty where there is none.
    String tip(Snapshot now) {
        return switch (now.state()) {
            case HURT -> now.question().map(this::questionTip).orElse("");
            case PAUSED -> pausedTip(now.pauseReason());
            case LEAD_IN -> instruction(now.moment().cue());
            default ->
                now.response()
                        .map(response -> texts.of("painThen", response))
                        .orElseGet(() -> now.moment()
                                .cue()
                                .instruction()
                                .tip()
                                .on(now.moment().cue().side()));
        };
    }

    /// What is asked first is too long for the largest letters.
    String questionTip(Question question) {
        return switch (question) {
            case WARNING_SIGN -> texts.of("question", question);
            case LEVEL -> texts.get("question.scale");
            case PLACE -> "";
        };
    }

    private String paused(Snapshot now) {
        return now.response()
                .filter(_ -> now.pauseReason() == PauseReason.HURT)
                .map(response -> texts.of("painThen", response))
                .orElseGet(() -> texts.get(now.waiting() ? "session.waiting" : "session.paused"));
    }

    private String toBegin(Snapshot now) {
        return now.waiting() ? next(now) : "";
    }

    private String pausedTip(@Nullable PauseReason reason) {
        return texts.get(
                switch (reason) {
                    case GAP -> "session.pausedByGap";
                    case WAITING -> "session.waitingTip";
                    case HURT -> "session.hurtTip";
                    case ASKED -> "session.pausedTip";
                    case null -> "session.pausedTip";
                });
    }

    /// Everything that a person needs who only listens.
    String spoken(Snapshot now) {
        Cue cue = now.moment().cue();
        return texts.join(
                "list.sentences",
                Stream.of(kind(now), name(cue), side(cue.side()), headline(now), tip(now), toBegin(now))
                        .filter(words -> !words.isEmpty())
                        .map(this::closed)
                        .toList());
    }

    /// With a full stop, unless it has one.
    private String closed(String words) {
        return ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
                ? words
                : texts.get("list.closed", arg("sentence", words));
    }

    /// What sort of span this is, such as "Hold" or "Get ready".
    String kind(Snapshot now) {
        Cue cue = now.moment().cue();
        if (cue.part().warmUp()) {
            return texts.get("kind.warm_up");
        }
        return texts.of(
                "kind", now.waiting() ? Cue.Kind.GET_READY : now.moment().cue().kind());
    }

    /// Which stretch this is; at the end of all, that it is done.
    String name(Cue cue) {
        return cue.kind() == Cue.Kind.CLOSE
                ? texts.get("session.done")
                : cue.planned().stretch().name();
    }

    /// The large number: repetitions in a repeat, else seconds.
    String numeral(Snapshot now) {
        Cue cue = now.moment().cue();
        if (now.state() == State.LEAD_IN) {
            return texts.number(Times.seconds(now.leadInLeft()));
        }
        return texts.number(
                cue.rep() > 0 ? cue.rep() : Times.seconds(now.moment().left()));
    }

    /// What the large number counts; nothing beside a breath word, where seconds go without saying.
    String unit(Snapshot now) {
        Cue cue = now.moment().cue();
        if (cue.rep() > 0 && now.state() != State.LEAD_IN) {
            return texts.get("session.ofReps", arg("reps", cue.reps()));
        }
        return breath(now).isEmpty() ? texts.get("session.seconds") : "";
    }

    /// "Breathe in", "Breathe out", or nothing while the breath is free.
    String breath(Snapshot now) {
        BreathPoint breath = now.moment().breath();
        return breath == null || now.state() != State.RUNNING ? "" : texts.of("breath", breath.half());
    }

    /// "Right side", or nothing while both sides work.
    String side(@Nullable Side side) {
        return side == null ? "" : texts.sided("session.side", side);
    }

    /// What comes next. Whoever settles in reads what to do in the hold already, so there it is how long it lasts.
    String next(Snapshot now) {
        Cue upcoming = now.upcoming();
        if (upcoming == null) {
            return texts.get("session.nextEnd");
        }
        var planned = upcoming.planned();
        return switch (upcoming.kind()) {
            case GET_READY ->
                texts.get(
                        "session.nextStretch",
                        arg("stretch", planned.stretch().name()),
                        arg("position", texts.of("position", planned.variant().position())));
            case SWITCH -> texts.sided("session.nextSide", Objects.requireNonNull(upcoming.side()));
            case HOLD ->
                now.moment().cue().kind() == Cue.Kind.SETTLE
                        ? texts.get("session.nextHold", arg("length", seconds(upcoming)))
                        : texts.get("session.next", arg("instruction", instruction(upcoming)));
            case MOVE, SETTLE, REP -> texts.get("session.next", arg("instruction", instruction(upcoming)));
            case CLOSE -> texts.get("session.nextClose");
        };
    }

    private String instruction(Cue cue) {
        return cue.kind() == Cue.Kind.CLOSE
                ? texts.get("session.close")
                : cue.instruction().text().on(cue.side());
    }

    private String seconds(Cue cue) {
        return texts.get("time.seconds", arg("seconds", cue.length().toSeconds()));
    }
}
