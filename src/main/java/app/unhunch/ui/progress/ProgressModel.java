package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.Unread;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.share.Export;
import app.unhunch.journal.share.Report;
import app.unhunch.library.Library;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.Printing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the journal tells, and what the person may do with it.
public final class ProgressModel {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressModel.class);

    private final JournalService journal;
    private final Settings settings;
    private final Supplier<Library> library;
    private final Times times;
    private final Texts texts;
    private final DayOfWeek firstOfWeek;
    private final Outlets outlets;
    private final Consumer<String> tell;

    /// @param library the stretches as they are now
    /// @param tell says a sentence to the person
    public ProgressModel(
            JournalService journal,
            Settings settings,
            Supplier<Library> library,
            Times times,
            Texts texts,
            DayOfWeek firstOfWeek,
            Outlets outlets,
            Consumer<String> tell) {
        this.journal = journal;
        this.settings = settings;
        this.library = library;
        this.times = times;
        this.texts = texts;
        this.firstOfWeek = firstOfWeek;
        this.outlets = outlets;
        this.tell = tell;
    }

    ObservableValue<Journal> contents() {
        return journal.contents();
    }

    JournalService journal() {
        return journal;
    }

    Times times() {
        return times;
    }

    DoubleProperty goal() {
        return settings.weeklyGoal();
    }

    Overview overview() {
        return Overview.of(journal.contents().get(), times.today(), firstOfWeek);
    }

    List<Unread> unread() {
        return journal.contents().get().unread();
    }

    /// The first of the gentler ways of a stretch, if there is such a stretch still.
    Optional<String> gentler(String stretch) {
        return library.get().routines().stream()
                .flatMap(routine -> routine.stretches().stream())
                .filter(planned -> planned.stretch().id().equals(stretch))
                .flatMap(planned -> planned.stretch().easier().stream())
                .findFirst();
    }

    void delete(Entry session) {
        journal.delete(List.of(session));
    }

    void deleteAll() {
        journal.deleteAll();
    }

    /// What was deleted and may come back, the latest last.
    ObservableValue<List<JournalService.Deletion>> deleted() {
        return journal.deleted();
    }

    void undo(JournalService.Deletion deletion) {
        journal.undelete(deletion);
    }

    /// Saves all sessions for a spreadsheet, where the person says.
    public void saveCsv() {
        export(".csv", sessions -> Export.csv(sessions, texts));
    }

    /// Saves all sessions as JSON, where the person says.
    public void saveJson() {
        export(".json", Export::json);
    }

    private void export(String ending, Function<List<Entry>, String> text) {
        List<Entry> sessions = journal.contents().get().entries();
        save(
                texts.get("export.journal", arg("date", times.today())) + ending,
                file -> Files.writeString(file, text.apply(sessions), StandardCharsets.UTF_8));
    }

    void savePicture(BufferedImage picture) {
        save(
                texts.get("export.summary", arg("date", times.today())) + ".png",
                file -> PagePicture.write(picture, file));
    }

    /// The window does not wait for it.
    private void save(String name, WholeFile.Writer writer) {
        outlets.files()
                .ask(name)
                .ifPresent(file ->
                        journal.onDisk(() -> WholeFile.write(file, writer), fault -> tell.accept(saved(file, fault))));
    }

    private String saved(Path file, Optional<IOException> fault) {
        fault.ifPresent(e -> LOG.warn("{} could not be written", file, e));
        return fault.map(e -> texts.get("progress.notSaved", arg("file", file), arg("reason", e)))
                .orElseGet(() -> texts.get("progress.saved", arg("file", file)));
    }

    Report report() {
        return Report.of(overview().days(), times.today());
    }

    Printing printing() {
        return outlets.printing();
    }

    /// Says what became of a page.
    void tell(Printing.Printed printed) {
        if (printed != Printing.Printed.CANCELLED) {
            tell.accept(texts.of("printed", printed));
        }
    }

    /// Shows the folder of the journal, or says where it is.
    public void openFolder() {
        if (!outlets.folders().test(journal.path())) {
            tell.accept(texts.get("tell.folderNotOpened", arg("folder", journal.path())));
        }
    }
}
