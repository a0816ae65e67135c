package app.unhunch.ui.widget;

import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A dialog: as wide as its kind wants and as tall as its content, but never larger than the window. Its buttons stay
/// in
/// sight at its foot; what does not fit above them scrolls.
public class Dialog extends VBox {

    private static final double AIR = 48;

    private final Width width;
    private final Leaving leaving;
    private final Label measure = new Label();
    private @Nullable Button usual;

    /// How wide a dialog would like to be.
    public enum Width {
        /// A question, a few lines.
        NARROW(30),
        /// Text to read.
        WIDE(42),
        /// A page of paper.
        PAGE(52),
        /// Text in two columns.
        SHEET(72),
        /// All of the window, in place of a screen.
        WHOLE(0);

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
        if (width == Width.WHOLE) {
            getStyleClass().add("whole");
        }
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(this::measureRoom);
        sceneProperty().flatMap(Scene::heightProperty).subscribe(this::measureRoom);
        measure.fontProperty().subscribe(this::measureRoom);
    }

    /// What is above the foot, below a title.
    protected static VBox page(String title, Node... parts) {
        VBox page = new VBox(Labels.of(title, Styles.TITLE));
        page.getStyleClass().add("dialog-page");
        page.getChildren().addAll(parts);
        return page;
    }

    /// Fills the dialog with what scrolls if it has to, and the buttons below it.
    protected final void fill(Region content, Node... buttons) {
        getStyleClass().add("footed");
        Scroll scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane foot = new FlowPane(buttons);
        foot.getStyleClass().addAll("buttons", "dialog-foot");
        getChildren().addAll(scroll, foot);
    }

    /// The button that stands for the usual answer, and for what one came for: filled.
    protected final Button primary(Button button) {
        button.getStyleClass().add(Styles.PRIMARY);
        return usual(button);
    }

    /// The button that stands for the usual answer: Enter presses it, and the keyboard begins there.
    protected final Button usual(Button button) {
        usual = button;
        return button;
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && usual != null) {
            event.consume();
            usual.fire();
        }
    }

    @Override
    public void requestFocus() {
        if (usual == null) {
            super.requestFocus();
        } else {
            usual.requestFocus();
        }
    }

    /// How this dialog may be closed.
    public final Leaving leaving() {
        return leaving;
    }

    private void measureRoom() {
        Scene scene = getScene();
        if (scene != null) {
            double em = measure.getFont().getSize();
            roomIs(
                    Math.min(room(scene.getWidth()), width == Width.WHOLE ? Double.MAX_VALUE : width.em * em) / em,
                    Theme.isCompact(scene.getWidth(), scene.getHeight(), em));
        }
    }

    /// Called when there is more room or less.
    ///
    /// @param widthEm how wide the dialog is, in em
    /// @param compact whether there is room for one column only
    protected void roomIs(double widthEm, boolean compact) {}

    @Override
    protected double computePrefWidth(double height) {
        double wanted = width == Width.WHOLE
                ? Double.MAX_VALUE
                : width.em * measure.getFont().getSize();
        return getScene() == null ? wanted : Math.min(wanted, room(getScene().getWidth()));
    }

    @Override
    protected double computePrefHeight(double wide) {
        if (getScene() != null && width == Width.WHOLE) {
            return getScene().getHeight();
        }
        double wanted = super.computePrefHeight(wide < 0 ? prefWidth(-1) : wide);
        return getScene() == null ? wanted : Math.min(wanted, room(getScene().getHeight()));
    }

    private double room(double ofWindow) {
        return width == Width.WHOLE ? ofWindow : ofWindow - AIR;
    }
}
