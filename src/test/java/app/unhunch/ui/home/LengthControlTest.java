package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.SampleHurt;
import app.unhunch.model.Routine;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LengthControlTest {

    private final HomeFixture home = new HomeFixture();

    @Test
    void plusAndMinusMakeItTheNextWholeMinutesAndStartWhatIsShown(FxRobot robot) {
        robot.interact(() -> {
            HomeView view = view(home.model(), "unwind");
            Seen.in(view, 1280, 800);
            press(view, "fit-more");
            assertThat(Seen.words(view)).contains("11 min");
            press(view, "fit-less");
            press(view, "fit-less");
            press(view, "fit-less");
            assertThat(Seen.words(view)).contains("8 min");
            press(view, "start");
        });
        Duration length =
                Timeline.of(home.started.getFirst(), home.settings.pace()).length();
        assertThat(length).isBetween(Duration.ofSeconds(8 * 57), Duration.ofSeconds(8 * 63));
        assertThat(home.started.getFirst().id()).isEqualTo("unwind");
    }

    @Test
    void theWayBackToTheUsualLengthIsThereOnceItIsAnother(FxRobot robot) {
        robot.interact(() -> {
            HomeModel model = home.model();
            HomeView view = view(model, "unwind");
            Seen.in(view, 1280, 800);
            Routine usual = model.fit().shown().get().orElseThrow().routine();
            assertThat(view.lookup("#fit-usual")).isNull();
            press(view, "fit-less");
            assertThat(view.lookup("#fit-usual")).isNotNull();
            assertThat(model.fit().shown().get().orElseThrow().routine()).isNotEqualTo(usual);
            press(view, "fit-usual");
            assertThat(model.fit().shown().get().orElseThrow().routine()).isEqualTo(usual);
            assertThat(Seen.words(view)).contains("10 min");
            assertThat(view.lookup("#fit-usual")).isNull();
        });
    }

    @Test
    void minusEndsAtTheLeastAndPlusAtTheMostAndTheKeyboardStaysOnOneOfThem(FxRobot robot) {
        robot.interact(() -> {
            HomeView view = view(home.model(), "micro-break");
            Seen.in(view, 1280, 800);
            Button more = (Button) view.lookup("#fit-more");
            more.requestFocus();
            while (!more.isDisabled()) {
                more.fire();
            }
            assertThat(view.getScene().getFocusOwner()).isSameAs(view.lookup("#fit-less"));
            assertThat(view.lookup("#fit-less").isDisabled()).isFalse();
            assertThat(Seen.words(view)).contains("This is as long as it can be.");
        });
    }

    @Test
    void theKeysPlusAndMinusDoTheSameOnEveryPartOfIt(FxRobot robot) {
        robot.interact(() -> {
            HomeModel model = home.model();
            HomeView view = view(model, "unwind");
            Seen.in(view, 1280, 800);
            Node floor = view.lookup("#no-floor");
            type(floor, "+");
            assertThat(model.fit().minutes()).hasValue(11);
            type(floor, "-");
            type(floor, "-");
            assertThat(model.fit().minutes()).hasValue(9);
        });
    }

    @Test
    void withoutTheFloorEverythingIsDoneOffItUntilTomorrow(FxRobot robot) {
        robot.interact(() -> {
            HomeModel model = home.model();
            HomeView view = view(model, "unwind");
            Seen.in(view, 1280, 800);
            ((CheckBox) view.lookup("#no-floor")).fire();
            assertThat(model.routines().get())
                    .allMatch(facts -> facts.routine().places().stream().noneMatch(place -> place.onFloor()));
            press(view, "start");
            assertThat(home.started.getFirst().places()).noneMatch(place -> place.onFloor());

            home.now = Instant.parse("2026-03-03T08:00:00Z");
            model.refresh();
            assertThat(((CheckBox) view.lookup("#no-floor")).isSelected()).isFalse();
            assertThat(model.fit().shown().get().orElseThrow().routine().places())
                    .anyMatch(place -> place.onFloor());
        });
    }

    @Test
    void aWishThatTheChosenRoutineCannotMeetIsToldWithWhatItCan(FxRobot robot) {
        robot.interact(() -> {
            HomeModel model = home.model();
            HomeView view = view(model, "micro-break");
            Seen.in(view, 1280, 800);
            model.wish(OptionalInt.of(20));
            assertThat(Seen.words(view)).anyMatch(words -> words.matches("Two-Minute Reset takes .* at most\\."));
        });
    }

    @Test
    void whatHurtThisWeekComesInItsEasierWayAndWhatHurtTodayNotAtAllAndThatIsTold(FxRobot robot) {
        robot.interact(() -> {
            home.journal.keep(SampleHurt.on("2026-02-26T09:00:00Z", "side-stretch"));
            home.journal.keep(SampleHurt.on("2026-03-02T09:00:00Z", "cat-cow"));
            HomeView view = view(home.model(), "unwind");
            Seen.in(view, 1280, 800);
            assertThat(Seen.words(view))
                    .contains("Side Stretch hurt on Thu 26 Feb, so here is its easier way."
                            + " Cat-Cow hurt today, so it is left out.");
            press(view, "start");
        });
        assertThat(home.started.getFirst().stretches())
                .extracting(planned -> planned.variant().id())
                .containsExactly("hand-behind-head", "hands-and-knees", "hands-and-knees", "kneeling");
    }

    @Test
    void whereNothingIsLeftStartCannotBePressedAndAnotherRoutineIsOffered(FxRobot robot) {
        robot.interact(() -> {
            home.journal.keep(SampleHurt.on("2026-03-02T09:00:00Z", "side-stretch"));
            home.settings.lastRoutine().set("micro-break");
            HomeModel model = home.model();
            model.refresh();
            assertThat(model.selected().get().orElseThrow().whole().id()).isNotEqualTo("micro-break");
            HomeView view = view(model, "micro-break");
            Seen.in(view, 1280, 800);
            assertThat(view.lookup("#start").isDisabled()).isTrue();
            assertThat(Seen.words(view))
                    .anyMatch(words -> words.endsWith("There is nothing left to do of Two-Minute Reset today."));
            model.start();
        });
        assertThat(home.started).isEmpty();
    }

    private HomeView view(HomeModel model, String routine) {
        model.refresh();
        HomeFixture.choose(model, routine);
        return new HomeView(
                model,
                home.texts,
                home.times,
                home.dialogs,
                TestFigures.usual(),
                new HomeNavigation(() -> {}, () -> {}, () -> {}, () -> {}));
    }

    private static void press(HomeView view, String id) {
        ((Button) view.lookup("#" + id)).fire();
    }

    private static void type(Node node, String character) {
        Event.fireEvent(
                node,
                new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
    }
}
