package app.unhunch.ui;

import app.unhunch.platform.KeepAwake;
import app.unhunch.run.KeepAwakeDuringSession;
import app.unhunch.run.audio.Sounds;
import app.unhunch.session.SessionListener;
import app.unhunch.session.Timeline;

/// What goes along with a session besides the picture.
///
/// @param sounds voice and chimes
/// @param keepAwake keeps the screen on
public record Companions(Sounds sounds, KeepAwake keepAwake) {

    /// Nothing is heard, and the screen goes dark when it likes.
    public static Companions silent() {
        return new Companions(Sounds.silent(), KeepAwake.silent());
    }

    /// For a session that is about to begin. Words take as long as they take, so faster than life there are none.
    SessionListener of(Timeline timeline, int speed) {
        SessionListener heard = speed == 1 ? sounds.accompany(timeline) : SessionListener.silent();
        return SessionListener.of(heard, new KeepAwakeDuringSession(keepAwake));
    }
}
