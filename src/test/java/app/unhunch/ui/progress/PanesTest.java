package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.journal.share.Report;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.session.Outcome;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import app.unhunch.ui.widget.Pinned;
import app.unhunch.ui.widget.Seen;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The parts of Progress, each alone.
@ExtendWith(ApplicationExtension.class)
class PanesTest {

    private static final LocalDate TODAY = ProgressFixture.TODAY;
    private static final PerSide EQUAL = new PerSide(new DoneAmount(120, 0), new DoneAmount(120, 0), DoneAmount.NONE);
    private static final PerSide UNEQUAL = new PerSide(new DoneAmount(120, 0), new DoneAmount(60, 0), DoneAmount.NONE);

    private final ProgressFixture at = new ProgressFixture(List.of());

    @Start
    void start(Stage unused) {}

    @Test
    void theGoalOfTheWeekCountsDaysAndNothingElse(FxRobot robot) {
        robot.interact(() -> {
            GoalPane pane = new GoalPane(TestTexts.formats(), at.texts, at.settings.weeklyGoal());
            pane.show(ProgressFixture.overview(List.of(Made.on(TODAY, 5, 3), Made.on(TODAY, 3, 3))));
            assertThat(words(pane)).contains("1 of the last 28 days", "This week: 1 of 3 days");
            assertThat(pane.lookupAll(".week-dot")).hasSize(7);
            assertThat(pane.lookupAll(".week-dot.done")).hasSize(1);
            assertThat(pane.lookupAll(".week-dot.today")).hasSize(1);
            at.settings.weeklyGoal().set(1);
            assertThat(words(pane)).contains("This week: 1 day. That is your goal.");
        });
    }

    @Test
    void whatIsUsualIsOnlySaidOfFiveSessionsAndMore(FxRobot robot) {
        robot.interact(() -> {
            GoalPane pane = new GoalPane(TestTexts.formats(), at.texts, at.settings.weeklyGoal());
            pane.show(ProgressFixture.overview(changed(-1, -1, -1, -1)));
            assertThat(words(pane)).noneMatch(words -> words.startsWith("Usually"));
            pane.show(ProgressFixture.overview(changed(-1, -1, -1, -3, 0)));
            assertThat(words(pane))
                    .contains(
                            "Usually one point easier after.",
                            "The median of 5 sessions rated before and after, in the last 8 weeks.");
            pane.show(ProgressFixture.overview(changed(-1, -2, -2, -2, 0, -3)));
            assertThat(words(pane)).contains("Usually 2 points easier after.");
            pane.show(ProgressFixture.overview(changed(0, 0, -1, -1, 0, -1)));
            assertThat(words(pane)).as("of half a point, the smaller change").contains("Usually about the same after.");
            pane.show(ProgressFixture.overview(changed(1, 1, 1, 0, 2)));
            assertThat(words(pane)).contains("Usually one point worse after.");
        });
    }

    @Test
    void whoHasJustBegunSeesEightWeeksAndNoEmptyYear() {
        assertThat(ProgressFixture.overview(felt(10, 5)).weeks()).hasSize(8);
        assertThat(ProgressFixture.overview(felt(80, 5)).weeks()).hasSize(13);
    }

    @Test
    void everyWeekHasItsMedians() {
        Overview overview = ProgressFixture.overview(
                List.of(Made.on(TODAY.minusDays(7), 6, 5), Made.on(TODAY.minusDays(6), 4, 1), Made.on(TODAY, 3, 2)));

        assertThat(overview.felt().getLast()).isEqualTo(new Overview.Felt(OptionalDouble.of(3), OptionalDouble.of(2)));
        assertThat(overview.felt().get(6)).isEqualTo(new Overview.Felt(OptionalDouble.of(5), OptionalDouble.of(3)));
        assertThat(overview.felt().getFirst())
                .isEqualTo(new Overview.Felt(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Test
    void leftAndRightAreShownToBeEqualWhereTheyAre(FxRobot robot) {
        robot.interact(() -> {
            StretchesPane pane = new StretchesPane(at.texts);
            pane.show(ProgressFixture.overview(List.of(session("Side Stretch", EQUAL), session("Needle", UNEQUAL))));
            assertThat(words(pane))
                    .containsSubsequence("Needle", "Left", "2 min", "Right", "1 min")
                    .containsSubsequence("Side Stretch", "equal on both sides", "Left", "2 min", "Right", "2 min")
                    .containsOnlyOnce("equal on both sides");
        });
    }

    @Test
    void whatHurtIsWhatTheSummaryCounts(FxRobot robot) {
        Entry old = Made.session(
                TODAY.minusDays(40).atTime(9, 0).atOffset(ZoneOffset.UTC),
                "desk-break",
                hurt("Cat").stretches().getFirst());
        Overview overview = ProgressFixture.overview(List.of(old, hurt("Needle")));
        assertThat(overview.hurt()).extracting(StretchTotal::name).containsExactly("Needle");
        assertThat(Report.of(overview.days(), TODAY).stretches())
                .extracting(StretchTotal::name)
                .containsExactly("Needle");
    }

    @Test
    void whatHurtMostComesFirstWithAGentlerWay(FxRobot robot) {
        robot.interact(() -> {
            HurtPane pane = new HurtPane(
                    at.texts, at.times, id -> Optional.of("gently " + id).filter(_ -> id.equals("Cat")));
            pane.show(ProgressFixture.overview(List.of(hurt("Needle"), hurt("Cat"), hurt("Cat"), hurt("Cat"))));
            assertThat(words(pane))
                    .containsSubsequence(
                            "Cat: 3 times",
                            "Mon 2 Mar: Wrist, 4 of 10. It went on in its easier way.",
                            "An easier way: gently Cat",
                            "Needle: once");
            assertThat(pane.isVisible()).isTrue();
            pane.show(ProgressFixture.overview(List.of(session("Cat", EQUAL))));
            assertThat(pane.isVisible()).isFalse();
        });
    }

    @Test
    void aChangeIsOnlySpokenOfWithEnoughDays(FxRobot robot) {
        robot.interact(() -> {
            ComfortPane pane = new ComfortPane(TestTexts.formats(), at.texts);
            pane.show(ProgressFixture.overview(List.of()));
            assertThat(words(pane)).anyMatch(words -> words.startsWith("Rate how you feel"));
            pane.show(ProgressFixture.overview(felt(1, 6)));
            assertThat(words(pane))
                    .anyMatch(words -> words.startsWith("One session says little."))
                    .noneMatch(words -> words.contains("worth noticing"));
            pane.show(ProgressFixture.overview(felt(2, 6)));
            assertThat(words(pane)).anyMatch(words -> words.startsWith("2 sessions rated."));
            pane.show(ProgressFixture.overview(felt(40, 6)));
            assertThat(words(pane))
                    .anyMatch(words -> words.contains("first week: 6. Last seven days: 6.")
                            && words.contains("A lasting change of 2 or more is worth noticing.")
                            && !words.contains("ask a doctor"));
        });
    }

    @Test
    void whatGetsWorseAndStaysSoIsForAProfessional(FxRobot robot) {
        robot.interact(() -> {
            List<Entry> sessions = new ArrayList<>(felt(40, 3));
            sessions.subList(sessions.size() - 20, sessions.size()).clear();
            sessions.addAll(felt(20, 7));
            ComfortPane pane = new ComfortPane(TestTexts.formats(), at.texts);
            pane.show(ProgressFixture.overview(sessions));
            assertThat(words(pane)).anyMatch(words -> words.endsWith("ask a doctor or a physiotherapist."));
        });
    }

    @Test
    void everyWeekHasABarThatSaysWhatItIs(FxRobot robot) {
        robot.interact(() -> {
            WeeksPane pane = new WeeksPane(TestTexts.formats(), at.texts, at.times);
            pane.show(ProgressFixture.overview(SampleJournal.many(TODAY)));
            words(pane);
            List<Node> bars = List.copyOf(pane.lookupAll(".week-bar"));
            assertThat(bars).hasSize(13);
            assertThat(bars.getLast().getAccessibleText()).startsWith("Week of Mon 2 Mar: ");
        });
    }

    @Test
    void theChartsRunFromLeftToRightInEveryLanguage(FxRobot robot) {
        Overview overview = ProgressFixture.overview(SampleJournal.many(TODAY));
        robot.interact(() -> {
            Pinned.assertPinned(
                    () -> {
                        WeeksPane pane = new WeeksPane(TestTexts.formats(), at.texts, at.times);
                        pane.show(overview);
                        return chartOf(pane);
                    },
                    600,
                    300);
            Pinned.assertPinned(
                    () -> {
                        ComfortPane pane = new ComfortPane(TestTexts.formats(), at.texts);
                        pane.show(overview);
                        return chartOf(pane);
                    },
                    600,
                    300);
        });
    }

    private static Region chartOf(Pane pane) {
        Region chart = (Region) pane.lookup(".week-chart");
        pane.getChildren().remove(chart);
        return chart;
    }

    /// One session on each of the days up to today.
    private static List<Entry> felt(int days, int before) {
        List<Entry> sessions = new ArrayList<>();
        for (int i = days - 1; i >= 0; i--) {
            sessions.add(Made.on(TODAY.minusDays(i), before, before));
        }
        return sessions;
    }

    /// Sessions of the last days that changed how it felt by so much.
    private static List<Entry> changed(int... changes) {
        List<Entry> sessions = new ArrayList<>();
        for (int i = 0; i < changes.length; i++) {
            sessions.add(Made.on(TODAY.minusDays(changes.length - 1L - i), 5, 5 + changes[i]));
        }
        return sessions;
    }

    private static Entry session(String stretch, PerSide done) {
        return Made.session(TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC), "desk-break", Made.done(stretch, done));
    }

    private static Entry hurt(String stretch) {
        Stretched usual = Made.stretched(stretch, EQUAL, EQUAL, Outcome.DONE);
        Pain pain = new Pain(4, BodyPart.WRIST, Response.EASIER);
        return Made.session(
                TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC),
                "desk-break",
                new Stretched(
                        usual.id(),
                        usual.name(),
                        usual.variant(),
                        usual.planned(),
                        usual.done(),
                        usual.outcome(),
                        List.of(pain)));
    }

    private static List<String> words(Region pane) {
        Seen.in(pane, 700, 600);
        return Seen.words(pane);
    }
}
