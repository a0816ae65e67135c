package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.layout.EvenColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Lists the keys of the session screen.
final class KeysDialog extends Dialog {

    private static final double COLUMN_EM = 20;

    /// @param asked told of what changes the window, which has no button where there is little room
    KeysDialog(Texts texts, Dialogs dialogs, Consumer<SessionAction> asked) {
        super(Width.PAGE, Leaving.FREELY);
        EvenColumns table = new EvenColumns(COLUMN_EM, 1.5, 0.5, List.of(2, 1));
        for (SessionKey key : SessionKey.ALL) {
            HBox row = row(key, texts);
            icon(key.action())
                    .ifPresent(icon -> row.getChildren().add(Buttons.icon(icon, texts.get("key." + key.name()), () -> {
                        dialogs.close();
                        asked.accept(key.action());
                    })));
            table.getChildren().add(row);
        }
        Button close = usual(Buttons.of(texts.get("keys.close"), dialogs::close));
        fill(page(texts.get("keys.title"), table), close);
    }

    /// That of the button which does at once what changes the window.
    private static Optional<Ikon> icon(SessionAction action) {
        if (action == SessionAction.ToScreen.SMALL) {
            return Optional.of(Feather.MINIMIZE_2);
        }
        return action == SessionAction.ToScreen.FULL_SCREEN ? Optional.of(Feather.MAXIMIZE) : Optional.empty();
    }

    private static HBox row(SessionKey key, Texts texts) {
        Label cap = new Label(texts.get("key." + key.name() + ".cap"));
        cap.getStyleClass().add(Styles.KEY_CAP);
        cap.setMinWidth(USE_PREF_SIZE);
        // All words begin at the same place.
        Region strut = new Region();
        strut.getStyleClass().add("strut");
        StackPane place = new StackPane(strut, cap);
        place.getStyleClass().add("key-place");
        Label words = Labels.of(texts.get("key." + key.name()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(place, words);
        row.getStyleClass().add("key-row");
        return row;
    }
}
