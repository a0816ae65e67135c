package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Every session, the latest first; each may be deleted, after asking, and leaves a row in its place to take that back,
/// so that the next one does not come below the pointer. A list view, as there may be thousands.
final class SessionsPane extends VBox {

    private final ListView<Row> list = new ListView<>();
    private final ProgressModel model;
    private final Texts texts;
    private final Times times;
    private final Dialogs dialogs;

    /// What a row of the list is about.
    sealed interface Row {
        Entry session();

        /// A session that is there.
        record Kept(Entry session) implements Row {}

        /// One that was deleted.
        ///
        /// @param latest whether it is the one that may come back now
        record Gone(Entry session, boolean latest) implements Row {}
    }

    SessionsPane(ProgressModel model, Texts texts, Times times, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.dialogs = dialogs;
        list.setId("sessions");
        list.setAccessibleText(texts.get("progress.sessions"));
        list.setAccessibleHelp(texts.get("progress.sessionsKeys"));
        list.getStyleClass().add("sessions");
        list.setCellFactory(_ -> new SessionCell(texts, times, this::ask, model::undo));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // The key that says "delete" on a Mac is the one that says "backspace" elsewhere.
            boolean deletes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (deletes && list.getSelectionModel().getSelectedItem() instanceof Row.Kept(Entry chosen)) {
                event.consume();
                ask(chosen);
            }
        });
        getStyleClass().add("pane");
        getChildren()
                .addAll(
                        Labels.of(texts.get("progress.sessions"), Styles.HEADLINE),
                        list,
                        Labels.of(texts.get("progress.sessionsKeys"), Styles.MUTED, Styles.SMALL));
    }

    private void ask(Entry entry) {
        String title = texts.get(
                "progress.deleteOne",
                arg("routine", entry.routineName()),
                arg("date", times.day(entry.day())),
                arg("time", times.timeOfDay(entry.start())));
        String body = texts.get("progress.deleteBody");
        dialogs.show(new DeleteDialog(title, body, texts, dialogs, () -> model.delete(entry)), () -> {});
    }

    void show(Overview overview) {
        List<Row> rows = new ArrayList<>();
        overview.latest().forEach(session -> rows.add(new Row.Kept(session)));
        List<JournalService.Deletion> deleted = model.deleted().getValue();
        for (int i = 0; i < deleted.size(); i++) {
            List<Entry> sessions = deleted.get(i).sessions();
            if (sessions.size() == 1) {
                rows.add(new Row.Gone(sessions.getFirst(), i == deleted.size() - 1));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.session().start().toInstant())
                .reversed());
        list.getItems().setAll(rows);
    }
}
