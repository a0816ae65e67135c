package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.session.input.SessionAction;
import app.unhunch.ui.session.input.SessionAction.ToScreen;
import app.unhunch.ui.session.input.SessionKey;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.layout.EvenColumns;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lists the keys of the session screen, as a table of keys and words. What changes the window has a button below it,
/// as
/// there may be no room for that elsewhere.
public final class KeysDialog extends Dialog {

    private static final double COLUMN_EM = 20;

    /// In less room what changes the window would leave none for the keys, and comes after them.
    private static final double FOOT_EM = 30;

    private final List<Button> below;
    private final List<Button> after;

    /// To be read before there is a session.
    public KeysDialog(Texts texts, Dialogs dialogs) {
        this(texts, dialogs, texts.get("keys.ofSession"), List.of(), List.of());
    }

    /// @param asked told of what changes the window
    KeysDialog(Texts texts, Dialogs dialogs, Consumer<SessionAction> asked) {
        Consumer<ToScreen> change = action -> {
            dialogs.close();
            asked.accept(action);
        };
        this(texts, dialogs, texts.get("keys.title"), changing(texts, change), changing(texts, change));
    }

    private KeysDialog(Texts texts, Dialogs dialogs, String title, List<Button> below, List<Button> after) {
        super(Width.PAGE, Leaving.FREELY);
        this.below = below;
        this.after = after;
        int half = (SessionKey.ALL.size() + 1) / 2;
        EvenColumns table = new EvenColumns(COLUMN_EM, 2.5, 0, List.of(2, 1));
        // Read down, and then on at the top of the second column.
        table.getChildren()
                .addAll(
                        column(SessionKey.ALL.subList(0, half), texts),
                        column(SessionKey.ALL.subList(half, SessionKey.ALL.size()), texts));
        Button close = usual(Buttons.of(texts.get("keys.close"), dialogs::close));
        VBox page = page(title, table);
        page.getChildren().addAll(after);
        fill(page, Stream.concat(Stream.of(close), below.stream()).toArray(Button[]::new));
        roomIs(FOOT_EM, false);
    }

    @Override
    protected void roomIs(double widthEm, boolean compact) {
        boolean foot = widthEm >= FOOT_EM;
        below.forEach(button -> show(button, foot));
        after.forEach(button -> show(button, !foot));
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private static List<Button> changing(Texts texts, Consumer<ToScreen> change) {
        return Stream.of(ToScreen.SMALL, ToScreen.FULL_SCREEN)
                .map(action -> changing(action, texts, () -> change.accept(action)))
                .toList();
    }

    private static Button changing(ToScreen action, Texts texts, Runnable change) {
        boolean small = action == ToScreen.SMALL;
        Button button = Buttons.of(
                small ? Feather.MINIMIZE_2 : Feather.MAXIMIZE,
                texts.get(small ? "control.small" : "control.fullScreen"),
                change);
        button.getStyleClass().add(Styles.QUIET);
        return button;
    }

    private static VBox column(List<SessionKey> keys, Texts texts) {
        VBox column = new VBox();
        column.getStyleClass().add("key-table");
        keys.forEach(key -> column.getChildren().add(row(key, texts)));
        return column;
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
