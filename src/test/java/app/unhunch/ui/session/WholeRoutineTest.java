package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.session.Cue;
import app.unhunch.session.SessionEvent.CueEntered;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A whole routine in a real window at high speed: what stands on the screen at each frame is what the timeline says.
@ExtendWith(ApplicationExtension.class)
class WholeRoutineTest {

    private static final int SPEED = 40;

    private final SessionFixture at = new SessionFixture("desk-break", SPEED);
    private final Texts texts = TestTexts.english();
    private final List<String> wrong = new ArrayList<>();
    private SessionView view;

    @Start
    void start(Stage stage) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        view = new SessionView(
                at.model,
                texts,
                new Times(clock, TestTexts.formats()),
                new NoDialogs(),
                TestFigures.usual(),
                () -> 1,
                () -> true);
        Scene scene = new Scene(view, 960, 720);
        Theme.dress(scene, new Settings());
        stage.setScene(scene);
        stage.show();
        at.model.now().subscribe(this::compare);
    }

    @Test
    void everyCueIsEnteredAndShown(FxRobot robot) throws Exception {
        robot.interact(view::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, () -> !at.over.isEmpty());

        List<Cue> entered = at.events.stream()
                .filter(CueEntered.class::isInstance)
                .map(event -> ((CueEntered) event).cue())
                .toList();
        assertThat(entered).isEqualTo(at.session.timeline().cues());
        assertThat(wrong).isEmpty();
    }

    private void compare(Snapshot now) {
        if (now.state().over() || view == null) {
            return;
        }
        CueWords words = new CueWords(texts);
        var expected = now.timeline().at(now.moment().position());
        expect(".cue .fit", words.headline(now));
        expect(".stretch-name .fit", words.name(expected.cue()));
        String ring = Arrangement.of(now) == Arrangement.FLOOR ? ".breath-ring.floor" : ".breath-ring.usual";
        expect(ring + " .numeral", words.numeral(now));
        expect(".next", words.next(now));
    }

    private void expect(String selector, String text) {
        String shown = view.lookup(selector) instanceof Label label ? label.getText() : "nothing";
        if (!shown.equals(text)) {
            wrong.add(selector + " shows " + shown + " and should show " + text);
        }
    }

    /// The window needs no dialogs here.
    private static final class NoDialogs implements Dialogs {
        @Override
        public void show(Dialog dialog, Runnable closed) {
            throw new IllegalStateException("no sheet was asked for");
        }

        @Override
        public void whenFree(Runnable deed) {
            deed.run();
        }

        @Override
        public void close() {}
    }
}
