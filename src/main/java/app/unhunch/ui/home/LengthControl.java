package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.widget.Buttons;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// How long the routine takes, and a key at either side to make it shorter or longer this once. Its place is there at
/// once, what is in it when the window shows.
final class LengthControl extends HBox {

    private final FitModel model;
    private final Texts texts;
    private final Label minutes = new Label();
    private final Button less;
    private final Button more;

    LengthControl(FitModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        less = key("fit-less", texts.get("fit.less"), LineIcon.Drawing.MINUS, () -> change(model.shorter()));
        more = key("fit-more", texts.get("fit.more"), LineIcon.Drawing.PLUS, () -> change(model.longer()));
        minutes.getStyleClass().add("minutes");
        minutes.setMinWidth(USE_PREF_SIZE);
        minutes.setMaxWidth(Double.MAX_VALUE);
        setHgrow(minutes, Priority.ALWAYS);
        getStyleClass().add("length");
    }

    void fill() {
        getChildren().setAll(less, minutes, more);
    }

    private static Button key(String id, String words, LineIcon.Drawing sign, Runnable action) {
        Button button = Buttons.of("", action);
        button.setGraphic(new LineIcon(sign));
        button.setId(id);
        button.setAccessibleText(words);
        Buttons.explain(button, words);
        return button;
    }

    /// What the keys + and - do, wherever the keyboard is.
    void typed(String character) {
        switch (character) {
            case "-" -> less.fire();
            case "+" -> more.fire();
            default -> {}
        }
    }

    private void change(OptionalInt next) {
        if (next.isPresent()) {
            model.wish(next);
        }
    }

    void show() {
        Node keyboard = getScene() == null ? null : getScene().getFocusOwner();
        boolean some = model.shown().get().filter(RoutineFacts::possible).isPresent();
        minutes.setText(model.shown()
                .get()
                .map(facts -> Times.roughly(facts.length(), texts))
                .orElse(""));
        less.setDisable(!some || model.shorter().isEmpty());
        more.setDisable(!some || model.longer().isEmpty());
        less.setAccessibleHelp(minutes.getText());
        more.setAccessibleHelp(minutes.getText());
        keepKeyboard(keyboard);
    }

    /// A button that cannot be pressed any more hands the keyboard to the one that can.
    private void keepKeyboard(@Nullable Node had) {
        if (more.equals(had) && more.isDisabled()) {
            less.requestFocus();
        } else if (less.equals(had) && less.isDisabled()) {
            more.requestFocus();
        }
    }
}
