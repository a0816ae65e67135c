package app.unhunch.ui.session;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The session screen in a scene without a window, driven by hand.
final class SessionScreen {

    final SessionFixture at;
    final List<Dialog> dialogs = new ArrayList<>();
    final SessionView view;
    boolean anyKeyPauses;
    private final StackPane holder;
    private Runnable closed = () -> {};

    SessionScreen(String routine, double width, double height, double textScale) {
        this(new SessionFixture(routine), width, height, textScale);
    }

    SessionScreen(SessionFixture at, double width, double height, double textScale) {
        this(at, width, height, textScale, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    SessionScreen(SessionFixture at, double width, double height, double textScale, Clock clock) {
        this.at = at;
        Settings settings = new Settings();
        settings.textSize().set(textScale * 100);
        Texts texts = TestTexts.english();
        view = new SessionView(
                at.model,
                texts,
                new Times(clock, TestTexts.formats()),
                new Kept(),
                TestFigures.usual(),
                () -> textScale,
                () -> anyKeyPauses);
        holder = new StackPane(view);
        Theme.load();
        Theme.dress(new Scene(holder, width, height), settings);
        holder.resize(width, height);
    }

    /// Starts and lets life go by.
    SessionScreen run(int seconds) {
        at.model.toggle();
        at.run(Duration.ofSeconds(seconds).plusMillis(50));
        return settle();
    }

    SessionScreen settle() {
        for (int pass = 0; pass < 4; pass++) {
            holder.applyCss();
            holder.layout();
        }
        return this;
    }

    Node find(String selector) {
        Node found = view.lookup(selector);
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return found;
    }

    /// Whether a node and all that it is in are visible.
    static boolean shows(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    String text(String selector) {
        return ((Label) find(selector)).getText();
    }

    void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code);
        fire(KeyEvent.KEY_RELEASED, code);
        settle();
    }

    /// Where the keyboard is.
    private void fire(EventType<KeyEvent> type, KeyCode code) {
        Node focused = view.getScene().getFocusOwner();
        Node target = focused == null ? view : focused;
        target.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false));
    }

    void type(String character) {
        view.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        settle();
    }

    void closeDialog() {
        closed.run();
    }

    /// Remembers the dialogs instead of showing them.
    private final class Kept implements Dialogs {
        @Override
        public void show(Dialog dialog, Runnable whenClosed) {
            dialogs.add(dialog);
            closed = whenClosed;
        }

        @Override
        public void whenFree(Runnable deed) {
            deed.run();
        }

        @Override
        public void close() {
            closed.run();
        }
    }
}
