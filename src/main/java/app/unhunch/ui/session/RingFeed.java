package app.unhunch.ui.session;

import app.unhunch.i18n.Times;
import app.unhunch.session.Cue;
import app.unhunch.session.Session;
import app.unhunch.session.State;
import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.BreathRing.Breathing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Tells the ring the breath, what is left, and its words.
final class RingFeed {

    /// Half full lungs, for those who do not want motion.
    private static final double STILL = 0.5;

    private final BreathRing ring;
    private final CueWords words;
    private @Nullable Told told;

    /// What its words depend on.
    private record Told(Cue cue, State state, long seconds, String breath, boolean beside) {}

    RingFeed(BreathRing ring, CueWords words) {
        this.ring = ring;
        this.words = words;
    }

    /// @param beside whether the breath word stands beside the ring
    void show(Snapshot now, boolean beside) {
        var breath = now.moment().breath();
        String breathWord = words.breath(now);
        boolean still =
                ring.getScene() != null && ring.getScene().getPreferences().isReducedMotion();
        ring.setBreath(
                breathWord.isEmpty() ? Breathing.FREE : Breathing.PACED,
                breath == null || still ? STILL : breath.fullness());
        ring.setLeft(still ? wholeSeconds(now) : share(now));
        ring.setPulse(still ? 0 : pulse(now));
        Told wanted = new Told(now.moment().cue(), now.state(), Times.seconds(now.left()), breathWord, beside);
        if (!wanted.equals(told)) {
            told = wanted;
            // Seconds go without saying where there is little room.
            boolean counted = !beside || now.moment().cue().rep() > 0;
            ring.setWords(words.numeral(now), counted ? words.unit(now) : "", beside ? "" : breathWord);
        }
    }

    /// The last three seconds each begin with a gentle beat, where seconds are counted.
    static double pulse(Snapshot now) {
        if (!now.pulses()) {
            return 0;
        }
        double gone = 1 - now.left().toNanosPart() / 1e9;
        return Math.sin(Math.PI * Math.sqrt(gone));
    }

    /// How much of the cue, or of the lead-in, is left, 0 to 1.
    static double share(Snapshot now) {
        return now.state() == State.LEAD_IN
                ? (double) now.leadInLeft().toMillis() / Session.LEAD_IN.toMillis()
                : 1 - now.moment().progress();
    }

    /// The same in steps of a second, for those who do not want motion.
    static double wholeSeconds(Snapshot now) {
        Duration whole = now.state() == State.LEAD_IN
                ? Session.LEAD_IN
                : now.moment().cue().length();
        double seconds = whole.toMillis() / 1000.0;
        return Math.min(1, Math.ceil(share(now) * seconds) / seconds);
    }
}
