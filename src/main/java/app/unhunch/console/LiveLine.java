package app.unhunch.console;

import app.unhunch.model.Breath;
import app.unhunch.session.BreathPoint;
import app.unhunch.session.Moment;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The one line that moves: what is true right now.
record LiveLine(ConsoleTexts words) {

    /// The bar that fills while breathing in and empties while breathing out; plain letters show in every terminal.
    private static final int BAR = 10;

    /// The line for this position, or the question that waits for an answer.
    String of(Session session, boolean asking) {
        if (asking) {
            return words.of("live.asking");
        }
        Moment moment = session.moment();
        return switch (session.state()) {
            case READY -> join(words.of("live.ready"), total(moment));
            case LEAD_IN -> words.of("live.lead-in", TimeFormat.seconds(session.leadInLeft()));
            case PAUSED -> join(words.of(paused(session)), total(moment));
            case RUNNING -> running(moment);
            case FINISHED, STOPPED -> "";
        };
    }

    private static String paused(Session session) {
        return session.pauseReason() == PauseReason.WAITING ? "live.waiting" : "live.paused";
    }

    private String running(Moment moment) {
        String seconds = words.of("live.running", String.format(Locale.ROOT, "%3d", TimeFormat.seconds(moment.left())));
        return join(seconds, breath(moment.breath()), words.side(moment.cue().side()), total(moment));
    }

    private String total(Moment moment) {
        return words.of("live.left", TimeFormat.minutes(moment.leftInAll()));
    }

    /// As wide with a breath as without one, so that nothing jumps.
    private String breath(@Nullable BreathPoint breath) {
        String in = words.of("live.breathe.in");
        String out = words.of("live.breathe.out");
        int width = Math.max(in.length(), out.length());
        if (breath == null) {
            return " ".repeat(width + BAR + 3);
        }
        int full = (int) Math.round(breath.fullness() * BAR);
        String word = breath.half() == Breath.IN ? in : out;
        return word + " ".repeat(width - word.length()) + " [" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    private static String join(String... parts) {
        return String.join("  ", parts);
    }
}
