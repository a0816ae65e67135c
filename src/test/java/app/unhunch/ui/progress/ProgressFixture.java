package app.unhunch.ui.progress;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.Printing;
import app.unhunch.ui.widget.TestJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the parts of Progress are made of, on a Monday in March.
final class ProgressFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final Texts texts = TestTexts.english();
    final Times times =
            new Times(Clock.fixed(Instant.parse(TODAY + "T14:20:00Z"), ZoneOffset.UTC), TestTexts.formats());
    final DialogsTold dialogs = new DialogsTold();
    final Settings settings = new Settings();
    final List<String> told = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final JournalService journal;
    final ProgressModel model;
    Printing.Printed printed = Printing.Printed.DONE;

    @Nullable
    Path place;

    ProgressFixture(List<Entry> sessions) {
        this(TestJournal.of(sessions));
    }

    ProgressFixture(JournalService journal) {
        this.journal = journal;
        Library library = Library.read(null);
        model = new ProgressModel(
                journal,
                settings,
                () -> library,
                times,
                texts,
                DayOfWeek.MONDAY,
                new Outlets(name -> Optional.ofNullable(place), _ -> printed, opened::add),
                told::add);
    }

    static Overview overview(List<Entry> sessions) {
        return Overview.of(Journal.of(sessions.toArray(Entry[]::new)), TODAY, DayOfWeek.MONDAY);
    }

    ProgressView view() {
        ProgressView view = new ProgressView(
                model,
                texts,
                times,
                TestTexts.formats(),
                dialogs,
                TestFigures.usual(),
                Runnable::run,
                () -> told.add("back"),
                () -> told.add("begin"));
        view.show();
        return view;
    }
}
