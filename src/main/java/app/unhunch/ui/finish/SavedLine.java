package app.unhunch.ui.finish;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.Entry;
import app.unhunch.journal.store.Fault;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Trouble;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Whether the session is saved, and a note for whoever wants to add one.
final class SavedLine extends StackPane {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final TextField note = new TextField();
    private final Button add;
    private final FinishModel model;
    private final Texts texts;
    private final BooleanBinding kept;
    private final Label state = Labels.of(Feather.CHECK, "", "kept");
    private final Runnable written;
    private Control beside;
    private boolean compact;

    /// @param written called when Enter ends a note
    SavedLine(FinishModel model, Texts texts, Runnable written) {
        this.model = model;
        this.texts = texts;
        this.written = written;
        this.kept = model.kept();
        setAlignment(Pos.CENTER_LEFT);
        add = Buttons.of(texts.get("finish.note"), this::open);
        add.setId("add-note");
        add.getStyleClass().add(Styles.LINK);
        add.setMinWidth(USE_PREF_SIZE);
        beside = add;
        note.setId("note");
        note.setPromptText(texts.get("finish.note"));
        note.setAccessibleText(texts.get("finish.note"));
        note.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > Entry.LONGEST_NOTE ? null : change));
        note.setOnAction(_ -> {
            commit();
            this.written.run();
        });
        // Whenever the keyboard goes elsewhere.
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> commit());
        kept.subscribe(this::tell);
        model.journal().trouble().subscribe(_ -> tell());
        arrange(false);
    }

    /// Keeps the note as it is now.
    void commit() {
        model.note(note.getText());
    }

    private void open() {
        beside = note;
        arrange(compact);
        applyCss();
        note.requestFocus();
    }

    /// @param nowCompact whether there is room for one column only
    void arrange(boolean nowCompact) {
        compact = nowCompact;
        boolean writes = note.isFocused();
        Pane holder = compact ? new VBox(state, beside) : new HBox(state, beside);
        if (holder instanceof HBox row) {
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(note, Priority.ALWAYS);
        }
        holder.getStyleClass().add("saved-line");
        getChildren().setAll(holder);
        if (writes) {
            note.requestFocus();
        }
    }

    private void tell() {
        Optional<Fault> trouble =
                kept.get() ? Optional.empty() : model.journal().trouble().get();
        Icons.beside(state, trouble.isPresent() ? Feather.ALERT_CIRCLE : Feather.CHECK);
        state.pseudoClassStateChanged(HELD, trouble.isPresent());
        // Nothing is said before it is so.
        state.setVisible(kept.get() || trouble.isPresent());
        state.setText(trouble.map(fault -> texts.get(
                        "finish.held",
                        arg("trouble", Trouble.words(fault, model.journal().path(), texts))))
                .orElseGet(() -> texts.get("finish.kept")));
    }
}
