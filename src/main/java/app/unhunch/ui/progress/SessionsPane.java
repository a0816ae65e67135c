package app.unhunch.ui.progress;

import app.unhunch.journal.Entry;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Every session, the latest first; each may be deleted, after asking. A list view, as there may be thousands.
final class SessionsPane extends VBox {

    private final ListView<Entry> list = new ListView<>();

    SessionsPane(ProgressModel model, Texts texts, Times times, Sheets sheets) {
        list.setId("sessions");
        list.setAccessibleText(texts.get("progress.sessions"));
        list.getStyleClass().add("sessions");
        list.setCellFactory(_ -> new SessionCell(texts, times, entry -> ask(entry, model, texts, times, sheets)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Entry chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null) {
                event.consume();
                ask(chosen, model, texts, times, sheets);
            }
        });
        getStyleClass().add(Styles.PANEL);
        getChildren().addAll(Labels.of(texts.get("progress.sessions"), Styles.HEADLINE), list);
    }

    private static void ask(Entry entry, ProgressModel model, Texts texts, Times times, Sheets sheets) {
        String title = texts.get("progress.deleteOne", entry.routineName(), times.day(entry.day()));
        sheets.show(new DeleteSheet(title, texts, sheets, () -> model.delete(entry)), () -> {});
    }

    void show(Overview overview) {
        list.getItems().setAll(overview.latest());
    }
}
