package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Every session, the latest first; each may be deleted, after asking. A list view, as there may be thousands.
final class SessionsPane extends VBox {

    private final ListView<Entry> list = new ListView<>();

    SessionsPane(ProgressModel model, Texts texts, Times times, Dialogs dialogs) {
        list.setId("sessions");
        list.setAccessibleText(texts.get("progress.sessions"));
        list.setAccessibleHelp(texts.get("progress.sessionsKeys"));
        list.getStyleClass().add("sessions");
        list.setCellFactory(_ -> new SessionCell(texts, times, entry -> ask(entry, model, texts, times, dialogs)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Entry chosen = list.getSelectionModel().getSelectedItem();
            // The key that says "delete" on a Mac is the one that says "backspace" elsewhere.
            boolean deletes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (deletes && chosen != null) {
                event.consume();
                ask(chosen, model, texts, times, dialogs);
            }
        });
        getStyleClass().add(Styles.PANEL);
        getChildren()
                .addAll(
                        Labels.of(texts.get("progress.sessions"), Styles.HEADLINE),
                        list,
                        Labels.of(texts.get("progress.sessionsKeys"), Styles.MUTED, Styles.SMALL));
    }

    private static void ask(Entry entry, ProgressModel model, Texts texts, Times times, Dialogs dialogs) {
        String title = texts.get(
                "progress.deleteOne", arg("routine", entry.routineName()), arg("date", times.day(entry.day())));
        String body = texts.get("progress.deleteBody");
        dialogs.show(new DeleteDialog(title, body, texts, dialogs, () -> model.delete(entry)), () -> {});
    }

    void show(Overview overview) {
        list.getItems().setAll(overview.latest());
    }
}
