package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Step;
import app.unhunch.session.Command;
import app.unhunch.session.State;
import app.unhunch.ui.session.SessionAction.ToScreen;
import app.unhunch.ui.session.SessionAction.ToSession;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Icons;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The buttons under the session; each also has a key.
final class ControlBar extends HBox {

    private static final double WORDY_EM = 50;

    private static final PseudoClass WORDLESS = PseudoClass.getPseudoClass("wordless");

    private final Texts texts;
    private final Consumer<SessionAction> asked;
    private final Runnable keyboard;
    private final Button back;
    private final Button toggle;
    private final Button next;
    private final Button skipWarmUp;
    private final Button extend;
    private final Button hurts;
    private final Button undo;
    private final Button mute;
    private final Button small;
    private boolean inSmall;
    private boolean warmingUp;
    private final Region space = new Region();
    private final Map<Command, Button> moves;
    private final List<Button> all;
    private final List<Button> few;

    /// @param asked told what a button asks for
    /// @param keyboard takes the keyboard back when a button was pressed
    ControlBar(Texts texts, Consumer<SessionAction> asked, Runnable keyboard) {
        this.texts = texts;
        this.asked = asked;
        this.keyboard = keyboard;
        back = button(Feather.SKIP_BACK, "back", new ToSession(Command.BACK));
        toggle = button(Feather.PAUSE, "pause", ToScreen.TOGGLE);
        next = button(Feather.SKIP_FORWARD, "next", new ToSession(Command.NEXT));
        skipWarmUp = button(Feather.FAST_FORWARD, "skipWarmUp", new ToSession(Command.SKIP_WARM_UP));
        extend = button(Feather.PLUS, "extend", new ToSession(Command.EXTEND));
        hurts = button(Feather.ALERT_CIRCLE, "hurts", new ToSession(Command.HURTS));
        undo = button(Feather.CORNER_UP_LEFT, "undo", new ToSession(Command.UNDO));
        mute = button(Feather.VOLUME_2, "mute", ToScreen.MUTE);
        Button keys = button(Feather.HELP_CIRCLE, "keys", ToScreen.KEYS);
        Button full = button(Feather.MAXIMIZE, "fullScreen", ToScreen.FULL_SCREEN);
        small = button(Feather.MINIMIZE_2, "small", ToScreen.SMALL);
        Button stop = button(Feather.X, "stop", ToScreen.STOP);
        toggle.getStyleClass().add(Styles.PRIMARY);
        hurts.getStyleClass().add("hurts");
        moves = Map.of(Command.BACK, back, Command.NEXT, next, Command.EXTEND, extend, Command.HURTS, hurts);
        all = List.of(back, toggle, next, skipWarmUp, extend, hurts, mute, keys, full, small, stop);
        few = List.of(toggle, skipWarmUp, hurts, small);
        for (Button iconOnly : List.of(mute, keys, full, small, stop)) {
            iconOnly.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        arrange();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(back, toggle, next, skipWarmUp, extend, hurts, undo, space, mute, keys, full, small, stop);
        getStyleClass().add(Styles.CONTROL_BAR);
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Snapshot now) {
        boolean paused = now.state() == State.PAUSED;
        name(toggle, paused ? "resume" : "pause");
        Icons.beside(toggle, paused ? Feather.PLAY : Feather.PAUSE);
        name(extend, now.moment().cue().planned().variant().dosed() instanceof Step.Repeat ? "extendReps" : "extend");
        if (warmingUp != now.moment().cue().part().warmUp()) {
            warmingUp = !warmingUp;
            arrange();
        }
        moves.forEach((command, button) -> button.setDisable(!now.legal().contains(command)));
        show(undo, now.legal().contains(Command.UNDO));
    }

    void showMuted(boolean muted) {
        name(mute, muted ? "unmute" : "mute");
        Icons.beside(mute, muted ? Feather.VOLUME_X : Feather.VOLUME_2);
    }

    /// In a small window, only what is needed most.
    void showFew(boolean small) {
        inSmall = small;
        arrange();
        show(space, !small);
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(small ? USE_PREF_SIZE : USE_COMPUTED_SIZE, small ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        name(this.small, small ? "large" : "small");
        Icons.beside(this.small, small ? Feather.MAXIMIZE_2 : Feather.MINIMIZE_2);
    }

    /// What goes on by itself gets no longer, so that one button stands in the place of the other.
    private void arrange() {
        for (Button button : all) {
            show(button, !inSmall || few.contains(button));
        }
        show(warmingUp ? extend : skipWarmUp, false);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0; // with words there may be no room, and then the words go
    }

    @Override
    protected void layoutChildren() {
        // Words beside the icons where there is room for them, icons alone where there is not.
        double em = toggle.getFont().getSize();
        boolean wordy = getWidth() > WORDY_EM * em;
        pseudoClassStateChanged(WORDLESS, !wordy);
        ContentDisplay display = wordy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        // Except for the one that must never be mistaken for another.
        for (Button button : List.of(back, next, skipWarmUp, extend, toggle, undo)) {
            button.setContentDisplay(display);
        }
        super.layoutChildren();
    }

    /// Whether one of the buttons has the keyboard.
    boolean hasKeyboard() {
        return undo.isFocused() || all.stream().anyMatch(Button::isFocused);
    }

    private Button button(Ikon icon, String key, SessionAction action) {
        Button button = Buttons.of(icon, "", () -> {
            // The keyboard goes back to the screen first, so that no key presses this button again by mistake.
            keyboard.run();
            asked.accept(action);
        });
        button.setId(key);
        name(button, key);
        button.getStyleClass().add(Styles.ROUND);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void name(Button button, String key) {
        String words = texts.get("control." + key);
        if (!words.equals(button.getText())) {
            button.setText(words);
            button.setAccessibleText(texts.get("control." + key + ".help"));
            button.setTooltip(new Tooltip(texts.get("control." + key + ".help")));
        }
    }
}
