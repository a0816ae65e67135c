package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
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
import javafx.scene.chart.BarChart;
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
            GoalPane pane = new GoalPane(at.texts, at.settings.weeklyGoal());
            pane.show(ProgressFixture.overview(List.of(Made.on(TODAY, 5, 3), Made.on(TODAY, 3, 3))));
            assertThat(words(pane)).contains("1", "of the last 28 days", "This week: 1 of 3 days");
            at.settings.weeklyGoal().set(1);
            assertThat(words(pane)).contains("This week: 1 day. That is your goal.");
        });
    }

    @Test
    void leftAndRightAreShownToBeEqualWhereTheyAre(FxRobot robot) {
        robot.interact(() -> {
            StretchesPane pane = new StretchesPane(at.texts);
            pane.show(ProgressFixture.overview(List.of(session("Side Stretch", EQUAL), session("Needle", UNEQUAL))));
            assertThat(words(pane)).contains("Left 2 min, right 2 min: equal", "Left 2 min, right 1 min");
        });
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
                            "A gentler way: gently Cat",
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
            assertThat(words(pane)).anyMatch(words -> words.startsWith("Tell how it feels"));
            pane.show(ProgressFixture.overview(felt(1, 6)));
            assertThat(words(pane))
                    .anyMatch(words -> words.startsWith("One session says little."))
                    .noneMatch(words -> words.contains("worth noticing"));
            pane.show(ProgressFixture.overview(felt(40, 6)));
            assertThat(words(pane))
                    .anyMatch(words -> words.contains("first week here: 6. Of the last seven days: 6.")
                            && words.contains("A change of 2 or more that lasts is worth noticing.")
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
            BarChart<?, ?> chart = (BarChart<?, ?>) pane.lookup(".chart");
            var bars = chart.getData().getFirst().getData();
            assertThat(bars).hasSize(13);
            assertThat(bars.getLast().getNode().getAccessibleText()).startsWith("Week of Mon 2 Mar: ");
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
        Region chart = (Region) pane.lookup(".chart");
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
