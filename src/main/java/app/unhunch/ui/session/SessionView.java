package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.run.AnswerKeys;
import app.unhunch.session.Command;
import app.unhunch.session.State;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.session.SoundMark.SoundState;
import app.unhunch.ui.session.corner.SmallWindow;
import app.unhunch.ui.session.input.AnyKey;
import app.unhunch.ui.session.input.MultiClick;
import app.unhunch.ui.session.input.SessionAction;
import app.unhunch.ui.session.input.SessionAction.ToScreen;
import app.unhunch.ui.session.input.SessionAction.ToSession;
import app.unhunch.ui.session.input.SessionKey;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.CrossFade;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The screen that a person follows: the stretch, the ring, the instruction, what comes next, and the controls. Made to
/// be read from the floor, so its type grows with the window.
public final class SessionView extends Region {

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    /// How long nothing is drawn while there is nothing to see, in milliseconds.
    private static final int REST_OF_PAUSE = 1000;

    private static final int REST_OF_MINIMISED = 100;

    /// In a hold only the breath moves, so slowly that this is smooth.
    private static final int REST_OF_HOLD = 90;

    /// The last seconds beat, for which every other frame will do.
    private static final int REST_OF_BEAT = 30;

    private static final int A_FRAME = 17;

    private final SessionModel model;
    private final CueWords words;
    private final AnswerKeys answerKeys;
    private final DoubleSupplier textScale;

    /// What is on the screen: when all is over, what was there last.
    private final ObjectProperty<Snapshot> shown;

    private final SmallWindow window = new SmallWindow(this);
    private final SessionDialogs dialogs;
    private final TopBar top;
    private final MiddlePane middle;
    private final ControlBar controls;
    private final CrossFade crossFade = new CrossFade();
    private final BooleanSupplier anyKeyPauses;
    private final FrameLoop loop = new FrameLoop(this::frame, this::rest);
    private Arrangement arrangement;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);

    /// @param textScale how large the person wants all text, 1 and up
    /// @param anyKeyPauses whether any key pauses while the person is on the floor
    public SessionView(
            SessionModel model,
            Texts texts,
            Times times,
            Dialogs dialogs,
            Figures figures,
            DoubleSupplier textScale,
            BooleanSupplier anyKeyPauses) {
        this.model = model;
        this.anyKeyPauses = anyKeyPauses;
        this.textScale = textScale;
        this.words = new CueWords(texts);
        this.shown = new SimpleObjectProperty<>(model.now().get());
        this.arrangement = Arrangement.of(shown.get());
        this.dialogs = new SessionDialogs(model, texts, dialogs, window, this::takeKeyboard, this::act);
        this.top = new TopBar(texts, times, shown);
        this.answerKeys = new AnswerKeys(texts.get("question.yesKey"), texts.get("question.noKey"));
        this.middle = new MiddlePane(
                texts,
                words,
                figures,
                new QuestionCards(texts, words, this::answer),
                () -> act(ToScreen.TOGGLE),
                () -> act(new ToSession(Command.UNDO)),
                shown);
        this.controls = new ControlBar(texts, this::act, this::requestFocus);
        Theme.dress(this, "session");
        getStyleClass().add("session");
        getChildren().addAll(top, middle, controls, crossFade);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        listen();
    }

    private void listen() {
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> loop.wake());
        // Before the buttons see them, as those use the arrows to move the keyboard.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::answerBy);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> loop.wake());
        addEventFilter(MouseEvent.ANY, new MultiClick(() -> Pressable.of(shown.get(), size.small())));
        window.small().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        // Whenever it was looked at, also when it is the same: the time of day goes on.
        model.now().subscribe(this::look);
        look();
        shown.subscribe(controls::show);
        shown.map(Arrangement::of).subscribe(this::arrange);
        // A screen reader speaks the text of the node that has the keyboard when it changes.
        shown.map(Spoken::of).subscribe(_ -> setAccessibleText(words.spoken(shown.get())));
        model.muted().subscribe(_ -> tellSound());
        model.now().map(Snapshot::state).subscribe(_ -> loop.wake());
        loop.drive(this);
    }

    private void look() {
        Snapshot now = model.now().get();
        if (now.state().over()) {
            return;
        }
        // Before anything changes, as it has to fade away.
        boolean floor = Arrangement.of(now) == Arrangement.FLOOR;
        boolean wasFloor = arrangement == Arrangement.FLOOR;
        boolean runs = now.state() == State.RUNNING;
        if (floor != wasFloor && runs && !size.small()) {
            crossFade.from(this);
        }
        shown.set(now);
        tellSound();
    }

    private void tellSound() {
        SoundState sound = SoundState.of(model.muted().get(), model.audible());
        top.show(sound);
        controls.showSound(sound);
    }

    /// What decides which buttons there are, and where.
    private record Pressable(Arrangement arrangement, Optional<Question> question, boolean small) {
        static Pressable of(Snapshot now, boolean small) {
            return new Pressable(Arrangement.of(now), now.question(), small);
        }
    }

    /// What is told to a screen reader once.
    private record Spoken(int cue, State state, Optional<Question> question) {
        static Spoken of(Snapshot now) {
            return new Spoken(now.moment().cue().index(), now.state(), now.question());
        }
    }

    /// One thing at a time: while something is asked there is nothing else to press. While it waits, one key goes on.
    private void arrange(Arrangement now) {
        arrangement = now;
        controls.setVisible(now != Arrangement.HURT);
        pseudoClassStateChanged(STILL, now == Arrangement.WAIT);
        pseudoClassStateChanged(ASKS, now == Arrangement.HURT);
        takeKeyboard();
        requestLayout();
    }

    private void takeKeyboard() {
        if (!middle.takeKeyboard()) {
            requestFocus();
        }
    }

    private void frame(long nanoTime) {
        model.tick(nanoTime);
        tick(nanoTime);
    }

    /// Nobody sees what a minimised window draws, but what is to be heard must be asked for in time.
    private int rest() {
        Snapshot now = model.now().get();
        if (window.isMinimised()) {
            return REST_OF_MINIMISED;
        }
        if (middle.isMoving()) {
            return middle.restOfMovement();
        }
        if (!now.isTimed()) {
            return REST_OF_PAUSE;
        }
        boolean counts = now.pulses();
        // In time for the next second, at which the number changes or something begins.
        long millis = now.untilNextSecond().toMillis() - A_FRAME;
        return Math.clamp(millis, 0, counts ? REST_OF_BEAT : REST_OF_HOLD);
    }

    private void fit() {
        size = new SessionTypeSize(getWidth(), getHeight(), window.small().get(), textScale.getAsDouble());
        pseudoClassStateChanged(SMALL, size.small());
        pseudoClassStateChanged(COMPACT, size.isCompact());
        pseudoClassStateChanged(LARGE, size.isLarge());
        setStyle(Theme.sizeStyle(size.em()));
        top.fit(size, shown.get());
        top.setVisible(!size.small());
        middle.fit(size);
        controls.fit(size);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = size.em();
        boolean compact = size.isCompact();
        boolean small = size.small();
        double side = (small ? 0.625 : compact ? 1 : 2.5) * em;
        double width = Math.max(1, getWidth() - 2 * side);
        double from = small ? 0.625 * em : 0;
        if (!small) {
            double bar = Math.ceil(top.prefHeight(width));
            double row = (compact ? 2.5 : 5) * em;
            top.resizeRelocate(side, Math.max(0.25 * em, Math.rint((row - bar) / 2)), width, bar);
            from = Math.max((compact ? 2.5 : 4.5) * em, top.getLayoutY() + bar + 0.25 * em);
        }
        boolean asks = arrangement == Arrangement.HURT;
        double gap = (small ? 0.5 : compact ? 0.75 : 1.25) * em;
        boolean floor = arrangement == Arrangement.FLOOR;
        double below = (small ? 0.625 : compact ? 0.75 : floor ? 1.5 : 1.25) * em;
        double foot = asks ? (small ? 0.625 : compact ? 1 : 2.5) * em : below + controls.heightEm() * em + gap;
        double until = getHeight() - foot;
        middle.resizeRelocate(side, from, width, Math.max(1, until - from));
        controls.resizeRelocate(side, until + gap, width, controls.heightEm() * em);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1280;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 800;
    }

    /// Draws what moves by itself.
    void tick(long nanoTime) {
        middle.tick(nanoTime);
    }

    /// Begins the session, with the keyboard on this screen.
    public void begin() {
        requestFocus();
        model.apply(Command.START);
    }

    private void key(KeyEvent event) {
        // The button to go on would do so only when the key is let go.
        boolean pressesButton = event.getCode() == KeyCode.SPACE
                && getScene().getFocusOwner() instanceof Button button
                && !middle.goesOn(button);
        if (pressesButton) {
            return;
        }
        if (anyKeyPauses.getAsBoolean() && model.onFloor() && AnyKey.pauses(event)) {
            model.apply(Command.PAUSE);
            event.consume();
        } else {
            SessionKey.of(event).ifPresent(key -> {
                act(key.action());
                event.consume();
            });
        }
    }

    private void answerBy(KeyEvent typed) {
        model.now()
                .get()
                .question()
                .flatMap(question -> answerKeys.reply(question, typed.getCharacter()))
                .ifPresent(this::answer);
    }

    private void answer(Reply reply) {
        // The button that was pressed goes, and the keyboard would go elsewhere.
        requestFocus();
        model.answer(reply);
    }

    private void act(SessionAction action) {
        switch (action) {
            case ToSession(Command command) -> model.apply(command);
            case ToScreen.TOGGLE -> model.toggle();
            case ToScreen.MUTE -> model.toggleMute();
            case ToScreen.FULL_SCREEN -> window.toggleFullScreen();
            case ToScreen.SMALL -> window.toggle();
            case ToScreen.STOP -> dialogs.askToStop();
            case ToScreen.KEYS -> dialogs.showKeys();
        }
    }

    /// Pauses for a dialog, and goes on after it only if it was going on before.
    ///
    /// @param closed told when the dialog has gone
    public void interrupt(Dialog dialog, Runnable closed) {
        dialogs.show(dialog, closed);
    }
}
