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
import app.unhunch.session.pain.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words on the session screen: a pure function of what is true now.
final class CueWords {

    private static final List<String> SIGNS = List.of(
            "sign.chest",
            "sign.sharp",
            "sign.headache",
            "sign.spreads",
            "sign.breath",
            "sign.numb",
            "sign.dizzy",
            "sign.weak");

    /// What sentences end with, in the scripts of the world.
    private static final String ENDS = ".!?…。！？؟۔।";

    private final Texts texts;

    CueWords(Texts texts) {
        this.texts = texts;
    }

    /// What to do now, in the largest words.
    String headline(Snapshot now) {
        return switch (now.state()) {
            case HURT -> texts.get("session.hurt");
            case PAUSED -> paused(now);
            case LEAD_IN -> texts.get("session.leadIn");
            default -> instruction(now.moment().cue());
        };
    }

    /// The tip that refines the instruction; empty where there is none.
    String tip(Snapshot now) {
        return switch (now.state()) {
            case HURT -> texts.get("session.comeOut");
            case PAUSED -> now.waiting() ? instruction(now.moment().cue()) : pausedTip(now.pauseReason());
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

    /// The signs of the first question; any of them ends the session.
    List<String> signs() {
        return SIGNS.stream().map(key -> texts.get(key)).toList();
    }

    private Stream<String> asked(Question question) {
        Stream<String> title = Stream.of(texts.of("question", question));
        return question == Question.WARNING_SIGN ? Stream.concat(title, signs().stream()) : title;
    }

    private String paused(Snapshot now) {
        return now.response()
                .filter(_ -> now.pauseReason() == PauseReason.HURT)
                .map(response -> texts.of("painThen", response))
                .orElseGet(() -> texts.get(now.waiting() ? "session.waiting" : "session.paused"));
    }

    private String pausedTip(@Nullable PauseReason reason) {
        return texts.get(
                switch (reason) {
                    case GAP -> "session.pausedByGap";
                    case HURT -> "session.hurtTip";
                    case WAITING, ASKED -> "session.pausedTip";
                    case null -> "session.pausedTip";
                });
    }

    /// Everything that a person needs who only listens.
    String spoken(Snapshot now) {
        Cue cue = now.moment().cue();
        return texts.join(
                "list.sentences",
                Stream.concat(
                                Stream.of(kind(now), name(cue), side(cue.side()), headline(now), tip(now), told(now)),
                                now.question().stream().flatMap(this::asked))
                        .filter(words -> !words.isEmpty())
                        .map(this::closed)
                        .toList());
    }

    /// What is told of where it waits, after the stretch and its side.
    private String told(Snapshot now) {
        return now.response().isPresent()
                ? where(now)
                : now.state() == State.PAUSED ? repetition(now.moment().cue()) : "";
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

    /// Where it waits: in which stretch, and on which side or in which repetition. If that hurt, the way in which it
    /// goes
    /// on.
    String where(Snapshot now) {
        Cue cue = now.moment().cue();
        if (now.state() != State.PAUSED || now.waiting()) {
            return "";
        }
        if (now.response().isPresent()) {
            return now.response().filter(Response.EASIER::equals).isPresent()
                    ? which(cue, cue.planned().variant().name())
                    : "";
        }
        String side = side(cue.side());
        return which(cue, side.isEmpty() ? repetition(cue) : side);
    }

    private String which(Cue cue, String more) {
        return more.isEmpty() ? name(cue) : texts.get("session.which", arg("stretch", name(cue)), arg("which", more));
    }

    private String repetition(Cue cue) {
        return cue.rep() == 0 ? "" : texts.get("session.repHere", arg("rep", cue.rep()), arg("reps", cue.reps()));
    }

    /// What to do in at most five words, where there are such.
    String few(Cue cue) {
        String brief = cue.instruction().brief().on(cue.side());
        return brief.isEmpty() ? instruction(cue) : brief;
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
                        : instruction(upcoming);
            case MOVE, SETTLE, REP -> instruction(upcoming);
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
