package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.run.AnswerKeys;
import app.unhunch.session.Command;
import app.unhunch.session.State;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.session.SessionAction.ToScreen;
import app.unhunch.ui.session.SessionAction.ToSession;
import app.unhunch.ui.session.SoundMark.SoundState;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen that a person follows: the stretch, the ring, the instruction, what comes next, and the controls. Made to
/// be read from the floor, so its type grows with the window.
public final class SessionView extends BorderPane {

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    /// How long a session rests while there is nothing to see, in milliseconds.
    private static final int REST_OF_PAUSE = 1000;

    private static final int REST_OF_MINIMISED = 100;

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
    private final StackPane center;
    private final NextUp next;
    private final Label stopRule;
    private final ControlBar controls;
    private final VBox foot = new VBox();
    private final IdleFade fade;
    private final BooleanSupplier anyKeyPauses;
    private final FrameLoop loop = new FrameLoop(this::frame, this::rest);

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
        this.dialogs = new SessionDialogs(model, texts, dialogs, window, this);
        this.top = new TopBar(texts, times, shown);
        this.answerKeys = new AnswerKeys(texts.get("question.yesKey"), texts.get("question.noKey"));
        QuestionPane questions = new QuestionPane(texts, words, this::answer, () -> act(new ToSession(Command.UNDO)));
        this.middle = new MiddlePane(texts, words, figures, questions, window.small(), shown);
        this.next = new NextUp(words, figures, shown);
        this.stopRule = Labels.of(texts.get("session.stopRule"), Styles.SMALL, Styles.MUTED);
        this.controls = new ControlBar(texts, this::act, this::requestFocus);
        this.fade = new IdleFade(controls);
        Theme.dress(this, "session");
        getStyleClass().add("session");
        foot.getStyleClass().add("foot");
        center = new StackPane(middle);
        center.setAlignment(Pos.TOP_LEFT);
        setCenter(center);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        listen();
    }

    private void listen() {
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> touch());
        // Before the buttons see them, as those use the arrows to move the keyboard.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::answerBy);
        addEventFilter(MouseEvent.ANY, _ -> touch());
        window.small().subscribe(this::arrange);
        widthProperty().subscribe(this::scaleType);
        heightProperty().subscribe(this::scaleType);
        // Whenever it was looked at, also when it is the same: the time of day goes on.
        model.now().subscribe(this::look);
        look();
        shown.subscribe(controls::show);
        shown.map(now -> now.question().isEmpty()).subscribe(this::showControls);
        // A screen reader speaks the text of the node that has the keyboard when it changes.
        shown.map(Spoken::of).subscribe(_ -> setAccessibleText(words.spoken(shown.get())));
        model.muted().subscribe(controls::showMuted);
        model.now().map(Snapshot::state).subscribe(_ -> loop.wake());
        loop.drive(this);
    }

    private void look() {
        Snapshot now = model.now().get();
        if (now.state().over()) {
            return;
        }
        shown.set(now);
        top.show(SoundState.of(model.muted().get(), model.audible()));
        // Nothing hides the buttons from whoever is about to use them.
        if (now.state() != State.RUNNING || controls.hasKeyboard()) {
            fade.touch();
        }
    }

    /// What is told to a screen reader once.
    private record Spoken(int cue, State state, Optional<Question> question) {
        static Spoken of(Snapshot now) {
            return new Spoken(now.moment().cue().index(), now.state(), now.question());
        }
    }

    /// One thing at a time: while something is asked there is nothing else to press.
    private void showControls(boolean there) {
        for (Node part : List.of(controls, next)) {
            part.setVisible(there);
            part.setManaged(there);
        }
    }

    private void frame(long nanoTime) {
        model.tick(nanoTime);
        tick(nanoTime);
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
        loop.wake();
    }

    /// In a small window there is only room for figure, ring and cue. The controls come over them while the pointer is
    /// there, a key was pressed, or the session waits.
    private void arrange(boolean small) {
        pseudoClassStateChanged(SMALL, small);
        setTop(small ? null : top);
        setBottom(small ? null : foot);
        middle.showBare(small);
        controls.showFew(small);
        if (small) {
            center.getChildren().add(controls);
        } else {
            foot.getChildren().setAll(next, controls, stopRule);
        }
        scaleType();
    }

    private void scaleType() {
        SessionTypeSize size =
                new SessionTypeSize(getWidth(), getHeight(), window.small().get(), textScale.getAsDouble());
        setStyle(Theme.sizeStyle(size.em()));
        middle.fit(size);
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
        boolean pressesButton = event.getCode() == KeyCode.SPACE && getScene().getFocusOwner() instanceof Button;
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
