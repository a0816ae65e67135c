package app.unhunch.run;

import app.unhunch.journal.live.JournalService;
import app.unhunch.platform.KeepAwake;
import app.unhunch.run.audio.Sounds;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/// What a session needs besides its screen.
///
/// @param sounds voice and chimes
/// @param keepAwake keeps the screen on
/// @param journal where it is kept
/// @param speed how many times faster than life it runs, 1 to 1000
public record RunServices(Sounds sounds, KeepAwake keepAwake, JournalService journal, int speed) {

    /// Nothing is heard, and the screen goes dark when it likes.
    ///
    /// @param speed how many times faster than life it runs, 1 to 1000
    public static RunServices silent(JournalService journal, int speed) {
        return new RunServices(Sounds.silent(), KeepAwake.silent(), journal, speed);
    }

    /// Gets a session ready to run. Words take as long as they take, so faster than life there is no sound.
    ///
    /// @param now the time of day
    /// @param before how the upper back feels, 0 to 10; empty when that was not told
    public SessionRun begin(Session session, Supplier<OffsetDateTime> now, Optional<Integer> before) {
        SessionListener heard = forReal() ? sounds.listenerFor(session.timeline()) : SessionListener.silent();
        return new SessionRun(
                session,
                speed,
                SessionListener.of(heard, new KeepAwakeDuringSession(keepAwake)),
                Optional.of(journal.begin(session.timeline(), now, before)));
    }

    /// Whether what runs is what a person does.
    public boolean forReal() {
        return speed == 1;
    }
}
