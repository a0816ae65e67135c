package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lists the keys of the session screen.
final class KeysDialog extends Dialog {

    /// @param asked told of what changes the window, which has no button where there is little room
    KeysDialog(Texts texts, Dialogs dialogs, Consumer<SessionAction> asked) {
        super(Width.NARROW, Leaving.FREELY);
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (SessionKey key : SessionKey.ALL) {
            Label cap = new Label(texts.get("key." + key.name() + ".cap"));
            cap.getStyleClass().add(Styles.KEY_CAP);
            cap.setMinWidth(USE_PREF_SIZE);
            String words = texts.get("key." + key.name());
            boolean ofWindow =
                    key.action() == SessionAction.ToScreen.SMALL || key.action() == SessionAction.ToScreen.FULL_SCREEN;
            Labeled told = ofWindow ? link(words, dialogs, () -> asked.accept(key.action())) : Labels.of(words);
            table.addRow(table.getRowCount(), cap, told);
        }
        Scroll scroll = new Scroll(table);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = primary(Buttons.of(Feather.CHECK, texts.get("keys.close"), dialogs::close));
        getChildren().addAll(Labels.of(texts.get("keys.title"), Styles.TITLE), scroll, close);
    }

    private static Button link(String words, Dialogs dialogs, Runnable deed) {
        Button link = Buttons.of(words, () -> {
            dialogs.close();
            deed.run();
        });
        link.getStyleClass().addAll(Styles.LINK, "key-link");
        link.setWrapText(true);
        return link;
    }
}
