package app.unhunch.ui;

import app.unhunch.model.Routine;
import app.unhunch.run.RunServices;
import app.unhunch.run.SessionRun;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.finish.FinishModel;
import app.unhunch.ui.finish.FinishView;
import app.unhunch.ui.session.SessionModel;
import app.unhunch.ui.session.SessionView;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Leads through a session: what is to be known before, how the person feels, the session itself, and what it came to.
final class SessionStarter {

    private final Settings settings;
    private final Supplier<Pace> pace;
    private final RunServices services;
    private final ScreenParts parts;
    private final CautionsPrompt cautions;
    private final CheckInPrompt checkIn;
    private final Function<Routine, Optional<Routine>> spared;
    private final Runnable home;

    /// @param pace at which a routine would run now
    /// @param spared leaves out of a routine what has hurt since it was chosen, if anything is left then
    /// @param home shows Home again
    SessionStarter(
            Settings settings,
            Supplier<Pace> pace,
            RunServices services,
            ScreenParts parts,
            CautionsPrompt cautions,
            CheckInPrompt checkIn,
            Function<Routine, Optional<Routine>> spared,
            Runnable home) {
        this.settings = settings;
        this.pace = pace;
        this.services = services;
        this.parts = parts;
        this.cautions = cautions;
        this.checkIn = checkIn;
        this.spared = spared;
        this.home = home;
    }

    /// Shows what is to be known before, where that is new, asks how the person feels, if they like that, and begins.
    void begin(Routine routine) {
        cautions.before(routine, () -> ask(routine));
    }

    private void ask(Routine routine) {
        if (settings.checkIn().get() && services.forReal()) {
            checkIn.ask(told -> follow(routine, told));
        } else {
            follow(routine, Optional.empty());
        }
    }

    private void follow(Routine chosen, Optional<Integer> before) {
        // The journal may have come since, or the last session have hurt.
        spared.apply(chosen).ifPresentOrElse(routine -> run(routine, before), home);
    }

    private void run(Routine routine, Optional<Integer> before) {
        Session session = new Session(Timeline.of(routine, pace.get()), settings.afterGetReady());
        SessionRun run = services.begin(session, parts.times()::now, before);
        SessionModel model = new SessionModel(run, settings.audioParts().muted(), () -> finish(run));
        SessionView view = new SessionView(
                model,
                parts.texts(),
                parts.times(),
                parts.dialogs(),
                parts.figures(),
                () -> settings.textSize().get() / 100,
                () -> settings.anyKeyPauses().get());
        parts.navigator().show(view);
        view.begin();
    }

    private void finish(SessionRun run) {
        if (!run.worthTelling()) {
            home.run();
            return;
        }
        Routine routine = run.session().timeline().routine();
        FinishModel model = new FinishModel(
                run.session(),
                run.kept(),
                services.journal(),
                settings.checkIn().get(),
                _ -> checkIn.asked());
        parts.navigator().show(new FinishView(model, parts.texts(), parts.figures(), () -> begin(routine), home));
    }
}
