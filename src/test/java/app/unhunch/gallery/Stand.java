package app.unhunch.gallery;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.platform.KeepAwake;
import app.unhunch.run.RunServices;
import app.unhunch.run.SessionRun;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import app.unhunch.settings.Settings;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import app.unhunch.ui.WindowServices;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.finish.FinishModel;
import app.unhunch.ui.finish.FinishView;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.session.SessionModel;
import app.unhunch.ui.session.SessionView;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.TestJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/// What a picture is made of: the settings and the words, and a clock that stands still.
record Stand(Settings settings, Texts texts) {

    /// The day on which every picture is taken.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:20:00Z"), ZoneOffset.UTC);

    OffsetDateTime now() {
        return OffsetDateTime.now(CLOCK);
    }

    Shell shell(Library library) {
        return shell(library, SampleJournal.few(TODAY.minusDays(1)));
    }

    /// After these sessions.
    Shell shell(Library library, List<Entry> sessions) {
        return shell(library, TestJournal.of(sessions));
    }

    Shell shell(Library library, JournalService journal) {
        return new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> true),
                settings,
                new RunServices(new SampleVoices(), KeepAwake.silent(), journal, 1),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                CLOCK,
                texts);
    }

    /// The session screen alone, wherever the session is.
    Parent session(Session session) {
        SessionRun run = new SessionRun(session, 1, SessionListener.silent(), Optional.empty());
        SessionModel model = new SessionModel(run, settings.audioParts().muted(), () -> {});
        return new SessionView(
                model,
                texts,
                new Times(CLOCK, new Formats(texts.locale())),
                noDialogs(),
                TestFigures.usual(),
                () -> settings.textSize().get() / 100,
                () -> settings.anyKeyPauses().get());
    }

    /// The screen after a session.
    Parent finish(Session session, Optional<Integer> before) {
        JournalService journal = TestJournal.empty();
        Optional<Entry> kept =
                journal.begin(session.timeline(), this::now, before).end(session);
        FinishModel model =
                new FinishModel(session, kept, journal, settings.checkIn().get(), _ -> {});
        return new FinishView(model, texts, TestFigures.usual(), () -> {}, () -> {});
    }

    private static Dialogs noDialogs() {
        return new Dialogs() {
            @Override
            public void show(Dialog dialog, Runnable closed) {
                throw new IllegalStateException("a picture of one screen has no dialogs");
            }

            @Override
            public void whenFree(Runnable deed) {
                deed.run();
            }

            @Override
            public void close() {}
        };
    }
}
