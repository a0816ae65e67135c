package app.unhunch.ui.widget;

import app.unhunch.ui.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A dialog: as wide as its kind wants and as tall as its content, but never larger than the window.
public class Dialog extends VBox {

    private static final double AIR = 48;

    private final Width width;
    private final Leaving leaving;
    private final Label measure = new Label();
    private @Nullable Button primary;

    /// How wide a dialog would like to be.
    public enum Width {
        /// A question, a few lines.
        NARROW(30),
        /// Text to read.
        WIDE(42),
        /// A page of paper.
        PAGE(52);

        private final double em;

        Width(double em) {
            this.em = em;
        }
    }

    /// How a dialog may be closed.
    public enum Leaving {
        /// By Escape, by a press beside it, or by a button.
        FREELY,
        /// Only by a button on it.
        BY_ANSWER
    }

    protected Dialog(Width width, Leaving leaving) {
        this.width = width;
        this.leaving = leaving;
        getStyleClass().add(Styles.DIALOG);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// The button that stands for the usual answer: Enter presses it, and the keyboard begins there.
    protected final Button primary(Button button) {
        primary = button;
        button.getStyleClass().add(Styles.PRIMARY);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    @Override
    public void requestFocus() {
        if (primary == null) {
            super.requestFocus();
        } else {
            primary.requestFocus();
        }
    }

    /// How this dialog may be closed.
    public final Leaving leaving() {
        return leaving;
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted = width.em * measure.getFont().getSize();
        return getScene() == null ? wanted : Math.min(wanted, getScene().getWidth() - AIR);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        return getScene() == null ? wanted : Math.min(wanted, getScene().getHeight() - AIR);
    }
}
