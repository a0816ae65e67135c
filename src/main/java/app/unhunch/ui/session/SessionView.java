package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.State;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.session.SessionAction.ToScreen;
import app.unhunch.ui.session.SessionAction.ToSession;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.BreathRing.Breathing;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.FitText;
import app.unhunch.ui.widget.Labels;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen that a person follows: the stretch, the ring, the instruction, what comes next, and the controls. Made to
/// be read from the floor, so its type grows with the window.
public final class SessionView extends BorderPane {

    /// The screen needs this much room in its own type, so in a small window large text ends here.
    private static final double LEAST_WIDTH_EM = 36;

    private static final double LEAST_HEIGHT_EM = 30;
    private static final double ROOM_FOR_TIP_EM = 34;

    /// A small window shows less, and has this much room in its own type at 100 percent, and up to so many times larger
    /// type.
    private static final double SMALL_WIDTH_EM = 28;

    private static final double SMALL_HEIGHT_EM = 21;
    private static final double MOST_OF_SMALL = 1.2;

    /// How much of the height of a small window is for the cue, if it is not too long for that.
    private static final double CUE_OF_SMALL = 0.38;

    /// How much of the width is for the ring.
    private static final double RING = 0.34;

    private static final double RING_OF_SMALL = 0.4;

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    /// How long a session rests while there is nothing to see, in milliseconds.
    private static final int REST_OF_PAUSE = 1000;

    private static final int REST_OF_MINIMISED = 100;

    /// Half full lungs, for those who do not want motion.
    private static final double STILL = 0.5;

    private final SessionModel model;
    private final Texts texts;
    private final Dialogs sheets;
    private final CueWords words;
    private final TopBar top;
    private final StagePanel stagePanel;
    private final BreathRing ring = new BreathRing();
    private final FitText headline = new FitText(1, 1.3, 3.8);
    private final Label tip = Labels.of("", Styles.TIP);
    private final HBox stage = new HBox();
    private final NextUp next;
    private final Label stopRule;
    private final ControlBar controls;
    private final VBox foot = new VBox();
    private final StackPane center;
    private final IdleFade fade;
    private final DoubleSupplier textScale;
    private final SmallWindow window = new SmallWindow(this);
    private final FrameLoop pulse = new FrameLoop(this::frame, this::rest);
    private @Nullable Spoken announced;
    private boolean roomy = true;

    /// @param textScale how large the person wants all text, 1 and up
    public SessionView(
            SessionModel model, Texts texts, Times times, Dialogs sheets, Figures figures, DoubleSupplier textScale) {
        this.model = model;
        this.texts = texts;
        this.sheets = sheets;
        this.textScale = textScale;
        this.words = new CueWords(texts);
        this.top = new TopBar(texts, times, model.now().get());
        this.stagePanel = new StagePanel(texts, words, figures);
        this.next = new NextUp(words, figures);
        this.stopRule = Labels.of(texts.get("session.stopRule"), Styles.SMALL, Styles.MUTED);
        this.controls = new ControlBar(texts, this::act, this::requestFocus);
        this.fade = new IdleFade(controls);
        Theme.dress(this, "session");
        getStyleClass().add("session");
        foot.getStyleClass().add("foot");
        center = new StackPane(middle());
        center.setAlignment(Pos.TOP_LEFT);
        setCenter(center);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        listen();
    }

    private Node middle() {
        headline.getStyleClass().add(Styles.CUE);
        VBox.setVgrow(headline, Priority.SOMETIMES);
        VBox.setVgrow(ring, Priority.ALWAYS);
        HBox.setHgrow(stagePanel, Priority.ALWAYS);
        stage.getChildren().addAll(stagePanel, ring);
        stage.getStyleClass().add("stage");
        var share = Bindings.when(window.small()).then(RING_OF_SMALL).otherwise(RING);
        ring.prefWidthProperty().bind(stage.widthProperty().multiply(share));
        stagePanel.prefWidthProperty().bind(stage.widthProperty().subtract(ring.prefWidthProperty()));
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinHeight(90);
        VBox middle = new VBox(stage, headline, tip);
        middle.getStyleClass().add("middle");
        return middle;
    }

    private void listen() {
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> touch());
        // Before the buttons see them, as those use the arrows to move the keyboard.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.ANY, _ -> touch());
        window.small().subscribe(this::arrange);
        widthProperty().subscribe(this::scaleType);
        heightProperty().subscribe(this::scaleType);
        model.now().subscribe(this::show);
        model.muted().subscribe(controls::showMuted);
        model.now().map(Snapshot::state).subscribe(_ -> pulse.wake());
        pulse.drive(this);
    }

    private void frame(long nanoTime) {
        model.tick(nanoTime);
        tick(nanoTime);
        keepControlsWhileNothingMoves();
        fade.tick(nanoTime);
    }

    /// Nobody sees what a minimised window draws, but what is to be heard must be asked for in time. In a pause only
    /// the time of day at which the routine would end changes.
    private int rest() {
        if (model.now().get().state() == State.PAUSED) {
            return REST_OF_PAUSE;
        }
        return window.isMinimised() ? REST_OF_MINIMISED : 0;
    }

    private void touch() {
        fade.touch();
        pulse.wake();
    }

    /// In a small window there is only room for figure, ring and cue. The controls come over them while the pointer is
    /// there, a key was pressed, or the session waits.
    private void arrange(boolean small) {
        pseudoClassStateChanged(SMALL, small);
        setTop(small ? null : top);
        setBottom(small ? null : foot);
        stagePanel.showBare(small);
        controls.showFew(small);
        if (small) {
            center.getChildren().add(controls);
        } else {
            foot.getChildren().setAll(next, controls, stopRule);
        }
        scaleType();
    }

    /// A pause changes nothing from frame to frame, and yet its buttons have to stay.
    private void keepControlsWhileNothingMoves() {
        if (model.now().get().state() != State.RUNNING) {
            fade.touch();
        }
    }

    /// Draws what moves by itself.
    void tick(long nanoTime) {
        stagePanel.tick(nanoTime);
    }

    /// Begins the session, with the keyboard on this screen.
    public void begin() {
        requestFocus();
        model.apply(Command.START);
    }

    private void show(Snapshot now) {
        if (now.state().over()) {
            return;
        }
        top.show(now);
        top.show(SoundMark.SoundState.of(model.muted().get(), model.audible()));
        stagePanel.show(now);
        showRing(now);
        headline.textProperty().set(words.headline(now));
        tip.setText(words.tip(now));
        // While a stretch runs the tip only refines; in a pause it says how to go on.
        boolean tipShows = !window.small().get() && (roomy || now.state() != State.RUNNING || now.afterHurt());
        tip.setVisible(tipShows);
        tip.setManaged(tipShows);
        next.show(now);
        controls.show(now);
        if (now.state() != State.RUNNING || controls.hasKeyboard()) {
            fade.touch();
        }
        announce(now);
    }

    private void showRing(Snapshot now) {
        var moment = now.moment();
        var breath = moment.breath();
        String breathWord = words.breath(now);
        boolean still = getScene() != null && getScene().getPreferences().isReducedMotion();
        ring.setBreath(
                breathWord.isEmpty() ? Breathing.FREE : Breathing.PACED,
                breath == null || still ? STILL : breath.fullness());
        ring.setLeft(still ? wholeSeconds(now) : share(now));
        ring.setWords(words.numeral(now), words.unit(now), breathWord);
    }

    /// How much of the cue, or of the lead-in, is left, 0 to 1.
    private static double share(Snapshot now) {
        return now.state() == State.LEAD_IN
                ? (double) now.leadInLeft().toMillis() / Session.LEAD_IN.toMillis()
                : 1 - now.moment().progress();
    }

    /// The same in steps of a second, for those who do not want motion.
    private static double wholeSeconds(Snapshot now) {
        Duration whole = now.state() == State.LEAD_IN
                ? Session.LEAD_IN
                : now.moment().cue().length();
        double seconds = whole.toMillis() / 1000.0;
        return Math.min(1, Math.ceil(share(now) * seconds) / seconds);
    }

    /// A screen reader speaks the text of the node that has the keyboard when it changes.
    private void announce(Snapshot now) {
        Spoken next = new Spoken(now.moment().cue().index(), now.state());
        if (!next.equals(announced)) {
            announced = next;
            setAccessibleText(words.spoken(now));
        }
    }

    /// What has been announced: it is not said again while this stays the same.
    private record Spoken(int cue, State state) {}

    private void scaleType() {
        boolean small = window.small().get();
        double em = Math.max(8, small ? smallType() : usualType());
        setStyle(Theme.sizeStyle(em));
        stage.setPrefHeight(small ? stage.getMinHeight() : USE_COMPUTED_SIZE);
        headline.setPrefHeight(small ? getHeight() * CUE_OF_SMALL * largerInSmall() : USE_COMPUTED_SIZE);
        // The tip refines; where there is little room, the rest matters more.
        roomy = getHeight() > ROOM_FOR_TIP_EM * em;
        show(model.now().get());
    }

    private double usualType() {
        double room = Math.floor(Math.min(getWidth() / LEAST_WIDTH_EM, getHeight() / LEAST_HEIGHT_EM));
        return Math.min(Theme.textSize(getWidth(), getHeight(), textScale.getAsDouble()), room);
    }

    private double smallType() {
        double room = Math.min(getWidth() / SMALL_WIDTH_EM, getHeight() / SMALL_HEIGHT_EM);
        return Math.floor(room * largerInSmall());
    }

    private double largerInSmall() {
        return Math.min(textScale.getAsDouble(), MOST_OF_SMALL);
    }

    private void key(KeyEvent event) {
        boolean pressesButton = event.getCode() == KeyCode.SPACE && controls.hasKeyboard();
        if (pressesButton) {
            return;
        }
        SessionKey.of(event).ifPresent(key -> {
            act(key.action());
            event.consume();
        });
    }

    private void act(SessionAction action) {
        switch (action) {
            case ToSession(Command command) -> model.apply(command);
            case ToScreen.TOGGLE -> model.toggle();
            case ToScreen.MUTE -> model.toggleMute();
            case ToScreen.FULL_SCREEN -> window.toggleFullScreen();
            case ToScreen.SMALL -> window.toggle();
            case ToScreen.STOP -> interrupt(new StopDialog(texts, sheets, () -> model.apply(Command.STOP)), () -> {});
            case ToScreen.KEYS -> interrupt(new KeysDialog(texts, sheets), () -> {});
        }
    }

    /// Pauses for a sheet, which needs a window of the usual size, and goes on after it only if it was going on before.
    ///
    /// @param closed told when the sheet has gone
    public void interrupt(Dialog sheet, Runnable closed) {
        window.growBack();
        boolean wasPaused = model.now().get().state() == State.PAUSED;
        model.apply(Command.PAUSE);
        sheets.show(sheet, () -> {
            requestFocus();
            if (!wasPaused) {
                model.apply(Command.RESUME);
            }
            closed.run();
        });
    }
}
