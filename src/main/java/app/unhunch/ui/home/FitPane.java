package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Makes the routine shorter or longer, or has it done off the floor, and says what that changes.
final class FitPane extends VBox {

    private final FitModel model;
    private final Texts texts;
    private final Button less;
    private final Button more;
    private final Button usual;
    private final CheckBox noFloor;
    private final Label minutes = Labels.of("", "fact");
    private final VBox reasons = new VBox();

    FitPane(FitModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        less = Buttons.icon(Feather.MINUS, texts.get("fit.less"), this::shorten);
        less.setId("fit-less");
        more = Buttons.icon(Feather.PLUS, texts.get("fit.more"), this::lengthen);
        more.setId("fit-more");
        usual = Buttons.of(texts.get("fit.reset"), () -> model.wish(OptionalInt.empty()));
        usual.setId("fit-usual");
        usual.getStyleClass().add(Styles.QUIET);
        noFloor = new CheckBox(texts.get("fit.noFloor"));
        noFloor.setId("no-floor");
        noFloor.setMnemonicParsing(false);
        noFloor.setAccessibleHelp(texts.get("fit.noFloor.help"));
        noFloor.setOnAction(_ -> model.setNoFloor(noFloor.isSelected()));
        FlowPane row = new FlowPane(less, minutes, more, usual, noFloor);
        row.getStyleClass().add("fit-row");
        reasons.getStyleClass().add("fit-reasons");
        getStyleClass().add("fit");
        getChildren().addAll(row, reasons);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.shown().subscribe(_ -> show());
    }

    /// Whoever is on any part of it need not go to the button.
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "-" -> shorten();
            case "+" -> lengthen();
            default -> {}
        }
    }

    private void shorten() {
        OptionalInt next = model.shorter();
        if (next.isPresent()) {
            model.wish(next);
        }
    }

    private void lengthen() {
        OptionalInt next = model.longer();
        if (next.isPresent()) {
            model.wish(next);
        }
    }

    private void show() {
        OptionalInt wanted = model.minutes();
        boolean some = model.shown().get().isPresent();
        Node keyboard = getScene() == null ? null : getScene().getFocusOwner();
        minutes.setText(
                wanted.isPresent() ? texts.plural("fit.minutes", wanted.getAsInt()) : texts.get("fit.usualLength"));
        less.setDisable(!some || model.shorter().isEmpty());
        more.setDisable(!some || model.longer().isEmpty());
        less.setAccessibleHelp(minutes.getText());
        more.setAccessibleHelp(minutes.getText());
        usual.setVisible(wanted.isPresent());
        usual.setManaged(wanted.isPresent());
        noFloor.setSelected(model.noFloor());
        reasons.getChildren()
                .setAll(model.reasons().stream()
                        .map(reason -> new Barrier(Labels.of(Feather.INFO, reason)))
                        .toList());
        reasons.setManaged(!reasons.getChildren().isEmpty());
        keepKeyboard(keyboard);
    }

    /// A button that cannot be pressed any more hands the keyboard to the one that can.
    private void keepKeyboard(@Nullable Node had) {
        if (more.equals(had) && more.isDisabled()) {
            less.requestFocus();
        } else if ((less.equals(had) && less.isDisabled()) || (usual.equals(had) && !usual.isVisible())) {
            more.requestFocus();
        }
    }
}
