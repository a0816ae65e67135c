package app.unhunch.ui.session;

import app.unhunch.session.Session;
import app.unhunch.session.State;
import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.BreathRing.Breathing;
import java.time.Duration;

/// Tells the ring the breath, what is left, and its words.
final class RingFeed {

    /// Half full lungs, for those who do not want motion.
    private static final double STILL = 0.5;

    private final BreathRing ring;
    private final CueWords words;

    RingFeed(BreathRing ring, CueWords words) {
        this.ring = ring;
        this.words = words;
    }

    void show(Snapshot now) {
        var breath = now.moment().breath();
        String breathWord = words.breath(now);
        boolean still =
                ring.getScene() != null && ring.getScene().getPreferences().isReducedMotion();
        ring.setBreath(
                breathWord.isEmpty() ? Breathing.FREE : Breathing.PACED,
                breath == null || still ? STILL : breath.fullness());
        ring.setLeft(still ? wholeSeconds(now) : share(now));
        ring.setWords(words.numeral(now), words.unit(now), breathWord);
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
