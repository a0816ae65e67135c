package app.unhunch.ui.finish;

import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Pains;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import app.unhunch.ui.widget.TestJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// After a session with a bit of everything: one stretch done, one that hurt, one left out, the rest not reached.
@ExtendWith(ApplicationExtension.class)
class FinishViewTest {

    private final List<String> pressed = new ArrayList<>();
    private FinishView view;

    @Start
    void start(Stage stage) {
        Session session = new Session(
                Timeline.of(Library.read(null).routine("upper-back-full").orElseThrow(), Pace.USUAL));
        session.apply(START);
        session.advance(session.timeline().endOfItem(0));
        Pains.andOn(session, 8);
        session.apply(NEXT);
        session.apply(STOP);
        view = new FinishView(
                new FinishModel(session, Optional.empty(), TestJournal.empty(), true, _ -> {}),
                TestTexts.english(),
                TestFigures.usual(),
                () -> pressed.add("again"),
                () -> pressed.add("done"));
        Seen.in(view, 1000, 900);
    }

    @Test
    void everyStretchIsListedWithWhatBecameOfIt() {
        assertThat(view.lookupAll(".stretch-done"))
                .extracting(Node::getAccessibleText)
                .containsExactlyInAnyOrder(
                        "Child’s Pose, done",
                        "Cat-Cow, stopped because it hurt",
                        "Side Stretch, skipped",
                        "Thoracic Rotation, not today",
                        "Thread the Needle, not today");
        assertThat(view.lookupAll(".tick")).as("of what was done").hasSize(1);
        assertThat(Seen.words(view)).contains("stopped because it hurt", "skipped", "not today");
    }

    @Test
    void itIsKindAndSaysHowLongThePersonStretched() {
        assertThat(Seen.words(view)).startsWith("Upper Back, Longer", "You listened to your body.", "2 min");
    }

    @Test
    void afterAWarningSignThereIsNoWayIntoTheNextExercise(FxRobot robot) {
        robot.interact(() -> {
            Session session = new Session(
                    Timeline.of(Library.read(null).routine("desk-break").orElseThrow(), Pace.USUAL));
            session.apply(START);
            session.apply(HURTS);
            session.answer(new Reply.WarningSign(true));
            FinishView ended = new FinishView(
                    new FinishModel(session, Optional.empty(), TestJournal.empty(), true, _ -> {}),
                    TestTexts.english(),
                    TestFigures.usual(),
                    () -> pressed.add("again"),
                    () -> pressed.add("done"));
            for (int width : new int[] {1000, 500}) {
                Seen.in(ended, width, 900);
                assertThat(ended.lookup(".repeat")).isNull();
                assertThat(Seen.button(ended, "Done").isVisible()).isTrue();
            }
        });
    }

    @Test
    void theWordsBelowAPictureStayInItsColumn() {
        Bounds page =
                view.lookup(".stretches").localToScene(view.lookup(".stretches").getBoundsInLocal());
        assertThat(view.lookupAll(".stretch-done .label"))
                .allSatisfy(words -> assertThat(
                                words.localToScene(words.getBoundsInLocal()).getMinX())
                        .isGreaterThanOrEqualTo(page.getMinX()));
    }

    @Test
    void againAndDoneDoWhatTheySay(FxRobot robot) {
        robot.interact(Seen.button(view, "Repeat")::fire);
        robot.interact(Seen.button(view, "Done")::fire);

        assertThat(pressed).containsExactly("again", "done");
        assertThat(Seen.button(view, "Done").isDefaultButton()).isTrue();
    }
}
