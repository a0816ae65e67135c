package app.unhunch.ui.session;

import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.run.SessionRun;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Command;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;

/// A session of a bundled routine with its model, driven by readings that the test makes up.
final class SessionFixture {

    private static final Duration FRAME = Duration.ofNanos(16_666_667);

    final List<SessionEvent> events = new ArrayList<>();
    final List<Session> over = new ArrayList<>();
    final Session session;
    final SessionModel model;
    private long nanos;

    SessionFixture(String routine) {
        this(routine, 1);
    }

    SessionFixture(String routine, int speed) {
        this(routine, speed, AfterGetReady.GO_ON);
    }

    SessionFixture(String routine, int speed, AfterGetReady afterGetReady) {
        var timeline = Timeline.of(routine(routine), Pace.USUAL);
        session = new Session(timeline, afterGetReady);
        SessionRun run = new SessionRun(session, speed, (_, told, _) -> events.addAll(told), Optional.empty());
        model = new SessionModel(run, new SimpleBooleanProperty(), () -> over.add(session));
        frame();
    }

    /// A bundled routine, after the warm-up if its id comes after a plus sign; or a stretch in one way: its id, a space
    /// and that of the way.
    static Routine routine(String id) {
        Library library = Library.read(null);
        if (id.startsWith("+")) {
            return routine(id.substring(1)).warmedUpBy(library.warmUp());
        }
        return library.routine(id)
                .orElseGet(() -> library.stretches().stream()
                        .flatMap(stretch -> stretch.variants().stream()
                                .filter(way -> id.equals(stretch.id() + " " + way.id()))
                                .map(way -> new PlannedStretch(
                                        stretch, way, way.dosed().dose().usual(), 1)))
                        .map(planned -> new Routine("one", "One", "One.", List.of(planned)))
                        .findFirst()
                        .orElseThrow());
    }

    /// One frame at sixty a second.
    void frame() {
        nanos += FRAME.toNanos();
        model.tick(nanos);
    }

    /// Frames until this much of life has gone by.
    void run(Duration life) {
        for (long i = 0; i < life.dividedBy(FRAME); i++) {
            frame();
        }
    }

    /// One reading after a long gap.
    void sleep(Duration gap) {
        nanos += gap.toNanos();
        model.tick(nanos);
    }

    /// Something hurts this much, and the person would rather not say where.
    void hurts(int level) {
        model.apply(Command.HURTS);
        model.answer(new Reply.WarningSign(false));
        model.answer(new Reply.Level(level));
        model.answer(new Reply.Nowhere());
    }

    Snapshot now() {
        return model.now().get();
    }
}
