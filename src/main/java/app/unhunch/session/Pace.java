package app.unhunch.session;

import app.unhunch.model.Side;
import java.time.Duration;

/// What a person may set about time and order: it shapes the timeline, never the session.
///
/// @param holding the breath while a stretch is held
/// @param moving the breath while moving with it
/// @param getReady time to get from one position to a quite different one, a millisecond at least
/// @param change time to change sides, a millisecond at least
/// @param settle time to settle in before a hold counts: none, or a millisecond at least
/// @param firstSide the side every stretch begins with
/// @param room what has to be heard, and how long that takes
public record Pace(
        BreathPace holding,
        BreathPace moving,
        Duration getReady,
        Duration change,
        Duration settle,
        Side firstSide,
        SpeechRoom room) {

    /// Six breaths a minute in holds with the longer half going out (Laborde 2021, doi 10.3390/su13147775), an even
    /// eight-second breath in moves, ten seconds to get ready, five to change sides, five to settle in, right side
    /// first.
    public static final Pace USUAL = new Pace(
            new BreathPace(Duration.ofSeconds(4), Duration.ofSeconds(6)),
            new BreathPace(Duration.ofSeconds(4), Duration.ofSeconds(4)),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Side.RIGHT);

    /// One at which nothing is said.
    public Pace(
            BreathPace holding,
            BreathPace moving,
            Duration getReady,
            Duration change,
            Duration settle,
            Side firstSide) {
        this(holding, moving, getReady, change, settle, firstSide, SpeechRoom.NONE);
    }

    /// The same with room for words.
    public Pace spoken(SpeechRoom words) {
        return new Pace(holding, moving, getReady, change, settle, firstSide, words);
    }

    /// The same in a warm-up, which should make warm: nobody has to get anywhere, a movement takes half as long as in
    /// a stretch, about as fast as one breathes at rest, and what goes on for a while needs no settling in.
    Pace warmingUp() {
        return new Pace(
                holding,
                new BreathPace(half(moving.in()), half(moving.out())),
                half(getReady),
                half(change),
                Duration.ZERO,
                firstSide,
                room);
    }

    private static Duration half(Duration whole) {
        Duration half = whole.dividedBy(2);
        return half.toMillis() < 1 ? whole : half;
    }

    public Pace {
        if (getReady.toMillis() < 1 || change.toMillis() < 1) {
            throw new IllegalArgumentException("getting ready and changing sides take time");
        }
        if (!settle.isZero() && settle.toMillis() < 1) {
            throw new IllegalArgumentException("settling in takes no time or some, not " + settle);
        }
    }
}
