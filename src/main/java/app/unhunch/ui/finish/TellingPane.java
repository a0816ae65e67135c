package app.unhunch.ui.finish;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.Entry;
import app.unhunch.journal.store.Fault;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scale;
import app.unhunch.ui.widget.Trouble;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Whether the session is kept, and what the person wants to tell of it.
final class TellingPane extends VBox {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final TextField note = new TextField();
    private final FinishModel model;
    private final Texts texts;
    private final BooleanBinding kept;
    private final Label state = Labels.of(Feather.CHECK, "", "kept");

    /// @param screen where the keys of the numbers are pressed
    TellingPane(FinishModel model, Texts texts, Region screen) {
        this.model = model;
        this.texts = texts;
        this.kept = model.kept();
        getStyleClass().add("telling");
        note.setId("note");
        note.setPromptText(texts.get("finish.note"));
        note.setAccessibleText(texts.get("finish.note"));
        note.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > Entry.LONGEST_NOTE ? null : change));
        note.setOnAction(_ -> commit());
        // Whenever the keyboard goes elsewhere.
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> commit());
        if (model.asking()) {
            Scale scale = new Scale(texts);
            scale.listen(screen);
            scale.answer().subscribe(model::after);
            getChildren().addAll(scale, Labels.of(texts.get("checkIn.keysAfter"), Styles.MUTED, Styles.SMALL));
        }
        getChildren().addAll(note, state);
        kept.subscribe(this::tell);
        model.journal().trouble().subscribe(_ -> tell());
    }

    /// Keeps the note as it is now.
    void commit() {
        model.note(note.getText());
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
