package app.unhunch.ui.home;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.TestJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parts of Home are made of, at twenty past two in the afternoon.
final class HomeFixture {

    final Settings settings = new Settings();
    final Texts texts = TestTexts.english();
    Instant now = Instant.parse("2026-03-02T14:20:00Z");
    final Times times = new Times(((InstantSource) () -> now).withZone(ZoneOffset.UTC), TestTexts.formats());
    final DialogsTold dialogs = new DialogsTold();
    final JournalService journal = TestJournal.empty();
    final List<Routine> started = new ArrayList<>();

    HomeModel model() {
        return model(null);
    }

    HomeModel model(@Nullable Path folder) {
        return new HomeModel(
                Library.read(folder),
                TestReader.of(folder),
                settings,
                settings::pace,
                texts,
                journal,
                times,
                started::add);
    }

    HomeView view(Figures figures, HomeNavigation navigation) {
        return new HomeView(model(), texts, times, dialogs, figures, navigation);
    }

    static void choose(HomeModel model, String routine) {
        model.select(model.routines().get().stream()
                .filter(facts -> facts.routine().id().equals(routine))
                .findFirst()
                .orElseThrow());
    }
}
