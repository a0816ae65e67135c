package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.session.Command;
import app.unhunch.ui.session.SoundMark.SoundState;
import app.unhunch.ui.session.input.SessionAction;
import app.unhunch.ui.session.input.SessionAction.ToScreen;
import app.unhunch.ui.session.input.SessionAction.ToSession;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The buttons under the session; each also has a key. Where there is little room, those that are needed least lose
/// their words, and then others go; the two that may be needed at once keep both.
final class ControlBar extends Region {

    private static final PseudoClass FLOOR = PseudoClass.getPseudoClass("floor");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /// Beside a larger one that does the same.
    private static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");

    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");

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
    private final Button keys;
    private final Button small;
    private final Button full;
    private final Button stop;
    private final List<Button> main;
    private final Map<Button, Width> widths;
    private SoundState sound = SoundState.HEARD;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);
    private Shown shown = new Shown(Arrangement.FOLLOW, false, false, "extend", false, false, false);

    /// @param asked told what a button asks for
    /// @param keyboard takes the keyboard back when a button was pressed
    ControlBar(Texts texts, Consumer<SessionAction> asked, Runnable keyboard) {
        this.texts = texts;
        this.asked = asked;
        this.keyboard = keyboard;
        toggle = button(Feather.PAUSE, "pause", ToScreen.TOGGLE);
        toggle.setGraphic(mark("pause-mark"));
        hurts = button(Feather.ALERT_CIRCLE, "hurts", new ToSession(Command.HURTS));
        back = button(Feather.SKIP_BACK, "back", new ToSession(Command.BACK));
        next = button(Feather.SKIP_FORWARD, "next", new ToSession(Command.NEXT));
        skipWarmUp = button(Feather.FAST_FORWARD, "skipWarmUp", new ToSession(Command.SKIP_WARM_UP));
        extend = button(Feather.PLUS, "extend", new ToSession(Command.EXTEND));
        undo = button(Feather.ROTATE_CCW, "undo", new ToSession(Command.UNDO));
        mute = icon(Feather.VOLUME_2, "mute", ToScreen.MUTE);
        keys = icon(Feather.COMMAND, "keys", ToScreen.KEYS);
        keys.setGraphic(mark("keyboard-mark"));
        small = icon(Feather.MINIMIZE, "small", ToScreen.SMALL);
        full = icon(Feather.MAXIMIZE, "fullScreen", ToScreen.FULL_SCREEN);
        stop = icon(Feather.X, "stop", ToScreen.STOP);
        toggle.getStyleClass().addAll(Styles.PRIMARY, "main");
        hurts.getStyleClass().addAll(Styles.HURTS, "main");
        main = List.of(toggle, hurts);
        widths = Map.of(
                toggle, new Width(11.75, 9),
                hurts, new Width(12.5, 9.5),
                extend, new Width(6.5, 4.5),
                back, Width.BARE,
                next, Width.BARE,
                skipWarmUp, Width.BARE,
                undo, Width.BARE);
        extend.setContentDisplay(ContentDisplay.TEXT_ONLY);
        getChildren().addAll(toggle, hurts, back, next, skipWarmUp, extend, undo, mute, keys, small, full, stop);
        getStyleClass().add(Styles.CONTROL_BAR);
    }

    /// How wide a button is at least, in em.
    private record Width(double roomy, double compact) {
        static final Width ICON = new Width(3, 3);
        static final Width BARE = new Width(7.375, 3.5);
    }

    /// What the buttons depend on.
    private record Shown(
            Arrangement arrangement,
            boolean waiting,
            boolean warmsUp,
            String more,
            boolean extendable,
            boolean undoable,
            boolean hurtable) {
        static Shown of(Snapshot now) {
            return new Shown(
                    Arrangement.of(now),
                    now.waiting(),
                    now.moment().cue().part().warmUp(),
                    more(now.moment().cue().planned()),
                    now.legal().contains(Command.EXTEND),
                    now.legal().contains(Command.UNDO),
                    now.legal().contains(Command.HURTS));
        }

        /// The key of the words for what the button for more does.
        private static String more(PlannedStretch planned) {
            boolean repeats = planned.variant().dosed() instanceof Step.Repeat;
            boolean sides = planned.stretch().sides() == Sides.EACH;
            return repeats ? sides ? "extendRepsEach" : "extendReps" : sides ? "extendEach" : "extend";
        }
    }

    void show(Snapshot now) {
        Shown wanted = Shown.of(now);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        boolean waits = shown.arrangement == Arrangement.WAIT;
        name(toggle, waits ? shown.waiting ? "begin" : "resume" : "pause");
        toggle.setGraphic(mark(waits ? "play-mark" : "pause-mark"));
        name(extend, shown.more);
        name(stop, waits ? "end" : "stop");
        hurts.setDisable(!shown.hurtable);
        requestLayout();
    }

    /// Crossed out while nothing is heard, whatever the reason.
    void showSound(SoundState state) {
        if (state != sound) {
            sound = state;
            boolean silent = state == SoundState.MUTED || state == SoundState.NO_DEVICE;
            name(mute, state == SoundState.MUTED ? "unmute" : "mute");
            Icons.beside(mute, silent ? Feather.VOLUME_X : Feather.VOLUME_2);
        }
    }

    void fit(SessionTypeSize newSize) {
        size = newSize;
        pseudoClassStateChanged(CORNER, size.small());
        name(small, size.small() ? "large" : "small");
        Icons.beside(small, size.small() ? Feather.MAXIMIZE_2 : Feather.MINIMIZE);
        requestLayout();
    }

    /// How high the row is, in em.
    double heightEm() {
        if (size.small()) {
            return 3;
        }
        return shown.arrangement == Arrangement.FLOOR ? (size.isCompact() ? 4.5 : 6) : size.isCompact() ? 3.5 : 4;
    }

    private boolean onFloor() {
        return shown.arrangement == Arrangement.FLOOR && !size.small();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(FLOOR, onFloor());
        pseudoClassStateChanged(TIGHT, size.isCompact());
        toggle.pseudoClassStateChanged(SECOND, shown.arrangement == Arrangement.WAIT && !size.small());
        getChildren().forEach(child -> child.setVisible(false));
        if (onFloor()) {
            halves();
        } else if (size.small()) {
            corner();
        } else {
            row();
        }
    }

    /// Two that can be hit from the floor.
    private void halves() {
        double gap = 1.5 * size.em();
        double half = (getWidth() - gap) / 2;
        for (Button button : main) {
            button.setContentDisplay(ContentDisplay.LEFT);
            // Long words are worth more than the mark.
            button.setContentDisplay(button.prefWidth(-1) > half ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
        }
        put(toggle, 0, half);
        put(hurts, half + gap, half);
    }

    private void corner() {
        double gap = 0.5 * size.em();
        List<Button> there = new ArrayList<>(List.of(toggle, hurts));
        if (shown.warmsUp) {
            there.add(skipWarmUp);
        }
        if (shown.undoable) {
            there.add(undo);
        }
        small.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        skipWarmUp.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        undo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        double side = getHeight();
        double free = getWidth() - (side + gap) * (there.size() - 1) - gap;
        for (Button button : main) {
            button.setContentDisplay(ContentDisplay.LEFT);
        }
        double words = toggle.prefWidth(-1) + hurts.prefWidth(-1);
        if (words > free) {
            toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        double x = 0;
        double rest = free - toggle.prefWidth(-1) - hurts.prefWidth(-1);
        for (Button button : there) {
            boolean needed = main.contains(button);
            double air = Math.min(2 * size.em(), rest / 2);
            double width = needed ? Math.max(side, button.prefWidth(-1) + air) : side;
            put(button, x, width);
            x += width + gap;
        }
        put(small, getWidth() - side, side);
    }

    private void row() {
        boolean compact = size.isCompact();
        boolean waits = shown.arrangement == Arrangement.WAIT;
        // Also while it waits, though a larger one does the same: nothing else may come where the pointer is.
        List<Button> left = List.of(toggle, hurts);
        List<Button> moves = new ArrayList<>(List.of(back, next));
        if (shown.warmsUp) {
            moves.add(skipWarmUp);
        } else if (!waits) {
            moves.add(extend);
        }
        if (shown.undoable) {
            moves.add(undo);
        }
        List<Button> right = new ArrayList<>(
                waits ? List.of(stop) : compact ? List.of(mute, keys, stop) : List.of(mute, keys, small, full, stop));
        stop.setContentDisplay(waits ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        boolean wordy = !compact;
        words(moves, wordy);
        main.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        while (width(left, moves, right) > getWidth() && (wordy || right.size() > 1)) {
            if (wordy) {
                wordy = false;
                words(moves, false);
            } else {
                right.remove(right.size() > 3 ? right.size() - 2 : 0);
            }
        }
        if (width(left, moves, right) > getWidth()) {
            stop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        double x = put(left, 0, gap());
        put(moves, x + groupGap() - gap(), gap());
        // What is seen of the last one ends where the stage above ends.
        double end = getWidth() + (isIconStop(stop) ? 0.75 : 0.5625) * size.em();
        put(right, end - total(right, smallGap()), smallGap());
        // Absent, and nothing moves into its place.
        extend.setVisible(extend.isVisible() && shown.extendable);
    }

    private static void words(List<Button> buttons, boolean there) {
        for (Button button : buttons) {
            if (button.getContentDisplay() != ContentDisplay.TEXT_ONLY) {
                button.setContentDisplay(there ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            }
        }
    }

    private double gap() {
        return (size.isCompact() ? 0.5 : 0.75) * size.em();
    }

    private double groupGap() {
        return (size.isCompact() ? 0.75 : 1.5) * size.em();
    }

    private double smallGap() {
        return 0.25 * size.em();
    }

    private double width(List<Button> left, List<Button> moves, List<Button> right) {
        return total(left, gap()) + groupGap() + total(moves, gap()) + gap() + total(right, smallGap());
    }

    private double total(List<Button> buttons, double gap) {
        return buttons.stream().mapToDouble(this::widthOf).sum() + gap * (buttons.size() - 1);
    }

    private double put(List<Button> buttons, double from, double gap) {
        double x = from;
        for (Button button : buttons) {
            double width = widthOf(button);
            put(button, x, width);
            x += width + gap;
        }
        return x;
    }

    private void put(Button button, double x, double width) {
        button.setVisible(true);
        double height = List.of(mute, keys, small, full).contains(button) || isIconStop(button)
                ? Math.min(getHeight(), 3 * size.em())
                : getHeight();
        button.resizeRelocate(snapPositionX(x), (getHeight() - height) / 2, snapSizeX(width), height);
    }

    private boolean isIconStop(Button button) {
        return button.equals(stop) && stop.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    }

    private double widthOf(Button button) {
        double em = size.em();
        Width least = widths.getOrDefault(button, Width.ICON);
        double wanted = size.isCompact() ? least.compact : least.roomy;
        boolean bare = button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        return bare
                ? Math.min(wanted, Width.BARE.compact) * em
                : Math.max(wanted * em, Math.ceil(button.prefWidth(-1)) + (least.equals(Width.BARE) ? em : 0));
    }

    private static Region mark(String style) {
        Region mark = new Region();
        mark.getStyleClass().add(style);
        return mark;
    }

    private Button icon(Ikon icon, String key, SessionAction action) {
        Button button = button(icon, key, action);
        button.getStyleClass().add(Styles.QUIET);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
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
        return button;
    }

    private void name(Button button, String key) {
        String words = texts.get("control." + key);
        String help = texts.get("control." + key + ".help");
        if (!words.equals(button.getText()) || !help.equals(button.getAccessibleText())) {
            button.setText(words);
            button.setAccessibleText(help);
            button.setTooltip(new TipAbove(help, button, this));
        }
    }
}
