package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.State;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ThisHurtsTest {

    private static SessionScreen floor(double width, double height, double textScale) {
        SessionScreen screen = new SessionScreen("upper-back-five", width, height, textScale);
        screen.anyKeyPauses = true;
        return screen.run(50);
    }

    @Test
    void threeKeysAnswerAndOneGoesOn() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = floor(1280, 800, 1);
            s.press(KeyCode.H);
            s.type("n");
            s.type("7");
            s.type("6");
            return s;
        });
        assertThat(screen.at.session.pains(0)).containsExactly(new Pain(7, BodyPart.KNEE, Response.LEFT_OUT));
        assertThat(screen.text(".wait-title .fit")).isEqualTo("We leave this one out.");
        assertThat(screen.text(".sentence")).contains("Carry on when you are ready.");
    }

    @Test
    void buttonsAnswerToo() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = floor(1280, 800, 1);
            for (String button : new String[] {"#hurts", "#no", "#level-4", "#skip"}) {
                ((Button) s.find(button)).fire();
                s.settle();
            }
            return s;
        });
        assertThat(screen.at.session.pains(0)).containsExactly(new Pain(4, null, Response.EASIER));
    }

    @Test
    void aSlipIsTakenBackByKeyAndByButton() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = floor(1280, 800, 1);
            s.press(KeyCode.H);
            s.press(KeyCode.U);
            assertThat(s.at.now().state()).isEqualTo(State.LEAD_IN);
            s.at.hurts(9);
            s.settle();
            ((Button) s.find(".control-bar #undo")).fire();
            s.settle();
            return s;
        });
        assertThat(screen.text(".question")).isEqualTo("Where does it hurt?");
    }

    @Test
    void nothingElseIsToBePressedMeanwhileAndNothingCounts() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = floor(1280, 800, 1);
            s.press(KeyCode.H);
            return s;
        });
        assertThat(screen.find(".control-bar").isVisible()).isFalse();
        assertThat(screen.view.lookupAll(".breath-ring")).noneMatch(SessionScreen::shows);
        assertThat(screen.text(".stop-there")).isEqualTo("Stop there.");
        assertThat(screen.text(".come-out")).isEqualTo("Come out slowly, the way you went in.");
        assertThat(screen.view.getAccessibleText()).contains("Stop there.", "Sharp or shooting pain", "Weakness");
        assertThat(screen.view.getScene().getFocusOwner()).isSameAs(screen.view);
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, 1",
        "720, 520, 1",
        "720, 520, 2",
        "2560, 1440, 1",
    })
    void everyAnswerHasItsPlaceOnTheScreen(double width, double height, double textScale) {
        OnScreen.get(() -> {
            SessionScreen s = floor(width, height, textScale);
            s.press(KeyCode.H);
            inside(s);
            s.type("n");
            inside(s);
            s.type("7");
            inside(s);
            return s;
        });
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void inTheCornerTheQuestionsHaveAllTheRoom(double textScale) {
        OnScreen.get(() -> {
            SessionScreen s = floor(318, 235, textScale);
            s.anyKeyPauses = false;
            s.press(KeyCode.S);
            s.press(KeyCode.H);
            assertThat(s.find(".stage-panel").isVisible()).isFalse();
            inside(s);
            s.type("n");
            inside(s);
            s.type("7");
            inside(s);
            return s;
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 1", "1280, 728, 1", "720, 520, 2", "1366, 768, 1.5"})
    void nothingAroundTheQuestionsMovesFromOneToTheNext(double width, double height, double textScale) {
        OnScreen.get(() -> {
            SessionScreen s = floor(width, height, textScale);
            s.press(KeyCode.H);
            List<Bounds> first = around(s);
            s.type("n");
            assertThat(around(s)).isEqualTo(first);
            s.type("7");
            assertThat(around(s)).isEqualTo(first);
            return s;
        });
    }

    private static List<Bounds> around(SessionScreen screen) {
        return List.of(place(screen, ".stop-there"), place(screen, ".come-out"), place(screen, ".question-foot #undo"));
    }

    private static Bounds place(SessionScreen screen, String part) {
        Node node = screen.find(part);
        assertThat(SessionScreen.shows(node)).as(part).isTrue();
        return node.localToScene(node.getLayoutBounds());
    }

    private static void inside(SessionScreen screen) {
        Bounds whole = screen.view.localToScene(screen.view.getLayoutBounds());
        assertThat(whole.contains(place(screen, ".stop-there"))).isTrue();
        assertThat(whole.contains(place(screen, ".question-foot #undo"))).isTrue();
        for (Node node : screen.view.lookupAll(".question-pane .button").stream()
                .filter(SessionScreen::shows)
                .toList()) {
            assertThat(whole.contains(node.localToScene(node.getLayoutBounds())))
                    .as(((Button) node).getText())
                    .isTrue();
        }
    }

    @Test
    void onTheFloorAnyKeyPausesButTheOneThatSaysItHurts() {
        OnScreen.get(() -> {
            for (KeyCode key : new KeyCode[] {KeyCode.N, KeyCode.Z, KeyCode.LEFT, KeyCode.ENTER, KeyCode.DIGIT5}) {
                SessionScreen s = floor(1280, 800, 1);
                s.press(key);
                assertThat(s.at.now().state()).as(key.name()).isEqualTo(State.PAUSED);
            }
            SessionScreen s = floor(1280, 800, 1);
            s.press(KeyCode.SHIFT);
            assertThat(s.at.now().state()).isEqualTo(State.RUNNING);
            s.press(KeyCode.H);
            assertThat(s.at.now().state()).isEqualTo(State.HURT);
            return s;
        });
    }

    @Test
    void whoDoesNotWantThatOrStandsKeepsTheKeysAsTheyAre() {
        OnScreen.get(() -> {
            SessionScreen s = floor(1280, 800, 1);
            s.anyKeyPauses = false;
            s.press(KeyCode.Z);
            assertThat(s.at.now().state()).isEqualTo(State.RUNNING);
            SessionScreen standing = new SessionScreen("micro-break", 1280, 800, 1);
            standing.anyKeyPauses = true;
            standing.run(20);
            standing.press(KeyCode.Z);
            assertThat(standing.at.now().state()).isEqualTo(State.RUNNING);
            return s;
        });
    }

    @Test
    void theFigureComesOutTheWayItWentIn() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = floor(1280, 800, 1);
            s.press(KeyCode.H);
            return s;
        });
        Snapshot now = screen.at.now();
        assertThat(now.figureMoment().cue().index())
                .isLessThan(now.moment().cue().index());
        assertThat(now.figureMoment().cue().pose())
                .isEqualTo(now.moment().cue().planned().variant().pose());
    }
}
