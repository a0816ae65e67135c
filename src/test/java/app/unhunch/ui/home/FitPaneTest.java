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
class FitPaneTest {

    private final HomeFixture home = new HomeFixture();

    @Test
    void plusAndMinusMakeItTheNextWholeMinutesAndStartWhatIsShown(FxRobot robot) {
        robot.interact(() -> {
            OfferPane offer = offer(home.model(), "unwind");
            Seen.in(offer, 800, 2000);
            press(offer, "fit-more");
            assertThat(Seen.words(offer)).contains("11 minutes");
            press(offer, "fit-less");
            press(offer, "fit-less");
            press(offer, "fit-less");
            assertThat(Seen.words(offer)).contains("8 minutes");
            press(offer, "start");
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
            OfferPane offer = offer(model, "unwind");
            Seen.in(offer, 800, 2000);
            Routine usual = model.fit().shown().get().orElseThrow().routine();
            assertThat(offer.lookup("#fit-usual").isVisible()).isFalse();
            press(offer, "fit-less");
            assertThat(offer.lookup("#fit-usual").isVisible()).isTrue();
            assertThat(model.fit().shown().get().orElseThrow().routine()).isNotEqualTo(usual);
            press(offer, "fit-usual");
            assertThat(model.fit().shown().get().orElseThrow().routine()).isEqualTo(usual);
            assertThat(Seen.words(offer)).contains("Usual length");
        });
    }

    @Test
    void minusEndsAtTheLeastAndPlusAtTheMostAndTheKeyboardStaysOnOneOfThem(FxRobot robot) {
        robot.interact(() -> {
            OfferPane offer = offer(home.model(), "micro-break");
            Seen.in(offer, 800, 2000);
            Button more = (Button) offer.lookup("#fit-more");
            more.requestFocus();
            while (!more.isDisabled()) {
                more.fire();
            }
            assertThat(offer.getScene().getFocusOwner()).isSameAs(offer.lookup("#fit-less"));
            assertThat(offer.lookup("#fit-less").isDisabled()).isFalse();
        });
    }

    @Test
    void theKeysPlusAndMinusDoTheSameOnEveryPartOfIt(FxRobot robot) {
        robot.interact(() -> {
            HomeModel model = home.model();
            OfferPane offer = offer(model, "unwind");
            Seen.in(offer, 800, 2000);
            Node floor = offer.lookup("#no-floor");
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
            OfferPane offer = offer(model, "unwind");
            Seen.in(offer, 800, 2000);
            ((CheckBox) offer.lookup("#no-floor")).fire();
            assertThat(model.routines().get())
                    .allMatch(facts -> facts.routine().places().stream().noneMatch(place -> place.onFloor()));
            press(offer, "start");
            assertThat(home.started.getFirst().places()).noneMatch(place -> place.onFloor());

            home.now = Instant.parse("2026-03-03T08:00:00Z");
            model.refresh();
            assertThat(((CheckBox) offer.lookup("#no-floor")).isSelected()).isFalse();
            assertThat(model.fit().shown().get().orElseThrow().routine().places())
                    .anyMatch(place -> place.onFloor());
        });
    }

    @Test
    void aWishThatTheChosenRoutineCannotMeetIsToldWithWhatItCan(FxRobot robot) {
        robot.interact(() -> {
            HomeModel model = home.model();
            OfferPane offer = offer(model, "micro-break");
            Seen.in(offer, 800, 2000);
            model.wish(OptionalInt.of(20));
            assertThat(Seen.words(offer)).anyMatch(words -> words.matches("Micro Break takes .* at most\\."));
        });
    }

    @Test
    void whatHurtThisWeekComesInItsEasierWayAndWhatHurtTodayNotAtAllAndThatIsTold(FxRobot robot) {
        robot.interact(() -> {
            home.journal.keep(SampleHurt.on("2026-02-26T09:00:00Z", "side-stretch"));
            home.journal.keep(SampleHurt.on("2026-03-02T09:00:00Z", "cat-cow"));
            OfferPane offer = offer(home.model(), "unwind");
            Seen.in(offer, 800, 2000);
            assertThat(Seen.words(offer))
                    .contains(
                            "Side Stretch hurt on Thu 26 Feb, so here is its easier way.",
                            "Cat-Cow hurt today, so it is left out.");
            press(offer, "start");
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
            OfferPane offer = offer(model, "micro-break");
            Seen.in(offer, 800, 2000);
            assertThat(offer.lookup("#start").isDisabled()).isTrue();
            assertThat(Seen.words(offer)).contains("There is nothing left to do of Micro Break today.");
            model.start();
        });
        assertThat(home.started).isEmpty();
    }

    private OfferPane offer(HomeModel model, String routine) {
        model.refresh();
        HomeFixture.choose(model, routine);
        return new OfferPane(model, home.texts, home.times, home.dialogs, TestFigures.usual());
    }

    private static void press(OfferPane offer, String id) {
        ((Button) offer.lookup("#" + id)).fire();
    }

    private static void type(Node node, String character) {
        Event.fireEvent(
                node,
                new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
    }
}
