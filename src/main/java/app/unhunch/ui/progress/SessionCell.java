package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One session in the list: when, what, how long, how it felt, and a way to delete it.
final class SessionCell extends ListCell<Entry> {

    private final Texts texts;
    private final Times times;
    private final Label when = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final Label what = Labels.of("", "name");
    private final Label note = Labels.of("", Styles.SMALL);
    private final Barrier held;

    SessionCell(Texts texts, Times times, Consumer<Entry> delete) {
        this.texts = texts;
        this.times = times;
        Button remove = Buttons.icon(
                Feather.TRASH_2, texts.get("progress.delete"), () -> delete.accept(Objects.requireNonNull(getItem())));
        remove.getStyleClass().add(Styles.QUIET);
        // The list has the keyboard: there, the key Delete does this.
        remove.setFocusTraversable(false);
        VBox words = new VBox(what, when, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        held = new Barrier(row);
        getStyleClass().add("session-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(texts.get(
                "progress.session",
                arg("routine", entry.routineName()),
                arg("length", Times.roughly(entry.active(), texts))));
        String time = texts.get(
                "progress.when", arg("date", times.day(entry.day())), arg("time", times.timeOfDay(entry.start())));
        String felt = felt(entry.checkIn());
        when.setText(felt.isEmpty() ? time : texts.get("progress.whenAndFelt", arg("when", time), arg("felt", felt)));
        note.setText(entry.note());
        note.setVisible(!entry.note().isEmpty());
        note.setManaged(!entry.note().isEmpty());
        setAccessibleText(spoken(entry.note()));
        setGraphic(held);
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

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + held.prefHeight(room) + snappedBottomInset();
    }
}
