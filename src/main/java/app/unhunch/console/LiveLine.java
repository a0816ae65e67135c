package app.unhunch.console;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Texts;
import app.unhunch.model.Breath;
import app.unhunch.session.BreathPoint;
import app.unhunch.session.Moment;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import org.jspecify.annotations.Nullable;

/// The one line that moves: what is true right now.
record LiveLine(Texts texts) {

    /// The bar that fills while breathing in and empties while breathing out; plain letters show in every terminal.
    private static final int BAR = 10;

    /// The widest number of seconds, so that nothing jumps as they get fewer.
    private static final int DIGITS = 3;

    /// The line for this position, or the question that waits for an answer.
    String of(Session session, boolean asking) {
        if (asking) {
            return texts.get("live.asking");
        }
        Moment moment = session.moment();
        return switch (session.state()) {
            case READY -> texts.get("live.ready", total(moment));
            case LEAD_IN -> texts.get("live.leadIn", arg("seconds", TimeFormat.seconds(session.leadInLeft())));
            case PAUSED -> texts.get("live." + paused(session.pauseReason()), total(moment));
            case HURT ->
                session.question()
                        .map(question -> texts.of("live.hurt", question))
                        .orElse("");
            case RUNNING -> running(moment);
            case FINISHED, STOPPED -> "";
        };
    }

    private static String paused(@Nullable PauseReason reason) {
        return switch (reason) {
            case WAITING -> "waiting";
            case HURT -> "afterHurt";
            case ASKED, GAP -> "paused";
            case null -> "paused";
        };
    }

    private String running(Moment moment) {
        String seconds = texts.number(TimeFormat.seconds(moment.left()));
        return texts.get(
                "live.running",
                arg("seconds", " ".repeat(Math.max(0, DIGITS - seconds.length())) + seconds),
                arg("breath", breath(moment.breath())),
                arg("side", new ConsoleTexts(texts).side(moment.cue().side())),
                total(moment));
    }

    private static Arg total(Moment moment) {
        return arg("left", TimeFormat.minutes(moment.leftInAll()));
    }

    /// As wide with a breath as without one, so that nothing jumps.
    private String breath(@Nullable BreathPoint breath) {
        int full = breath == null ? 0 : (int) Math.round(breath.fullness() * BAR);
        Arg bar = arg("bar", "#".repeat(full) + ".".repeat(BAR - full));
        String in = texts.get("live.breathe.in", bar);
        String out = texts.get("live.breathe.out", bar);
        String shown = breath == null ? "" : breath.half() == Breath.IN ? in : out;
        return shown + " ".repeat(Math.max(in.length(), out.length()) - shown.length());
    }
}
