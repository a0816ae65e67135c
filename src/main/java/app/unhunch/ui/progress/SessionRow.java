package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One session: when, what, how long, how it felt, and a way to delete it; or that it was deleted, and the
/// way back.
final class SessionRow extends StackPane {

    private final Texts texts;
    private final Times times;
    private final Label when = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final Label what = Labels.of("", Styles.STRONG);
    private final Label note = Labels.of("", Styles.SMALL);
    private final Label gone = Labels.of("", Styles.MUTED);
    private final Button remove;
    private final Button undo;
    private final Barrier held;
    private final Barrier heldGone;
    private SessionsPane.@Nullable Row shown;

    /// @param delete asks whether to delete it
    SessionRow(Texts texts, Times times, Consumer<Entry> delete, Consumer<JournalService.Deletion> bringBack) {
        this.texts = texts;
        this.times = times;
        remove = Buttons.icon(Feather.TRASH_2, texts.get("progress.delete"), () -> {
            if (shown instanceof SessionsPane.Row.Kept there) {
                delete.accept(there.session());
            }
        });
        remove.getStyleClass().add(Styles.QUIET);
        remove.setId("delete-one");
        VBox words = new VBox(what, when, note);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        held = new Barrier(row);
        // Where the way to delete it was: whoever presses twice has it back.
        undo = Buttons.of(texts.get("progress.undo"), () -> {
            if (shown instanceof SessionsPane.Row.Gone away) {
                bringBack.accept(away.deletion());
            }
        });
        undo.getStyleClass().add(Styles.LINK);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setId("undo-one");
        HBox.setHgrow(gone, Priority.ALWAYS);
        gone.setMaxWidth(Double.MAX_VALUE);
        HBox goneRow = new HBox(gone, undo);
        goneRow.setAlignment(Pos.CENTER_LEFT);
        goneRow.getStyleClass().add("gone");
        heldGone = new Barrier(goneRow);
        getStyleClass().add("session-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        // The key that says "delete" on a Mac is the one that says "backspace" elsewhere.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean deletes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (deletes && remove.equals(event.getTarget())) {
                event.consume();
                remove.fire();
            }
        });
    }

    void show(SessionsPane.Row row) {
        shown = row;
        switch (row) {
            case SessionsPane.Row.Kept(Entry entry) -> show(entry);
            case SessionsPane.Row.Gone away -> showGone(away.session());
        }
    }

    private void showGone(Entry entry) {
        gone.setText(texts.get("progress.gone", arg("routine", entry.routineName()), arg("when", time(entry))));
        setAccessibleText(gone.getText());
        swap(heldGone, remove, undo);
    }

    private void show(Entry entry) {
        what.setText(texts.get(
                "progress.session",
                arg("routine", entry.routineName()),
                arg("length", Times.roughly(entry.active(), texts))));
        String time = time(entry);
        String felt = felt(entry.checkIn());
        when.setText(felt.isEmpty() ? time : texts.get("progress.whenAndFelt", arg("when", time), arg("felt", felt)));
        note.setText(entry.note());
        note.setVisible(!entry.note().isEmpty());
        note.setManaged(!entry.note().isEmpty());
        setAccessibleText(spoken(entry.note()));
        remove.setAccessibleHelp(getAccessibleText());
        swap(held, undo, remove);
    }

    private String time(Entry entry) {
        return texts.get(
                "progress.when", arg("date", times.day(entry.day())), arg("time", times.timeOfDay(entry.start())));
    }

    private String spoken(String told) {
        Arg session = arg("session", what.getText());
        Arg whenIt = arg("when", when.getText());
        return told.isEmpty()
                ? texts.get("progress.sessionSpoken", session, whenIt)
                : texts.get("progress.sessionSpokenWithNote", session, whenIt, arg("note", told));
    }

    private String felt(CheckIn told) {
        Integer before = told.before();
        Integer after = told.after();
        if (before != null && after != null) {
            return texts.get("progress.felt", arg("before", before), arg("after", after));
        }
        if (before != null) {
            return texts.get("progress.feltBefore", arg("before", before));
        }
        return after == null ? "" : texts.get("progress.feltAfter", arg("after", after));
    }

    /// The keyboard stays where it was, at the other button.
    private void swap(Barrier shown, Button before, Button now) {
        boolean hadKeyboard = getScene() != null && before.equals(getScene().getFocusOwner());
        getChildren().setAll(shown);
        if (hadKeyboard) {
            now.requestFocus();
        }
    }
}
