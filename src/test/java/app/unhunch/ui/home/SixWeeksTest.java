package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Outcome;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.TestJournal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SixWeeksTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Settings settings = new Settings();
    private final Library library = Library.read(null);
    private final List<Entry> sessions = new ArrayList<>();

    @Test
    void whoDoesNotFollowItHasNoRoutineOfItAndNoWords() {
        assertThat(on(START).routine(library)).isEmpty();
        assertThat(on(START).words()).isEmpty();
        settings.sixWeeksSince().set("one day");
        assertThat(on(START).routine(library)).isEmpty();
    }

    @Test
    void itBeginsOffTheFloorAndSaysSo() {
        settings.sixWeeksSince().set(START.toString());
        Routine routine = on(START).routine(library).orElseThrow();
        assertThat(routine.places()).noneMatch(place -> place.onFloor());
        assertThat(routine.summary()).isEqualTo("Step 1 of 6. Seated or standing, with short holds.");
        assertThat(on(START).words()).contains("Your six weeks begin. Three days a week are enough, five are better.");
    }

    @Test
    void threeDaysOfTheJournalAreAStepUpHoweverManySessionsThereWere() {
        settings.sixWeeksSince().set(START.toString());
        for (int day : new int[] {0, 0, 2, 2, 2}) {
            sessions.add(Made.on(START.plusDays(day), null, null));
        }
        assertThat(summary(7)).startsWith("Step 1 of 6.");
        sessions.add(Made.on(START.plusDays(4), null, null));
        assertThat(summary(7)).startsWith("Step 2 of 6.");
    }

    @Test
    void muchPainStopsItAndNoRoutineIsLeft() {
        settings.sixWeeksSince().set(START.toString());
        Stretched hurting = new Stretched(
                "cat-cow",
                "Cat-Cow",
                "hands-and-knees",
                Made.both(48),
                PerSide.NONE,
                Outcome.HURT,
                List.of(new Pain(7, null, Response.LEFT_OUT)));
        sessions.add(Made.session(START.atTime(9, 0).atOffset(ZoneOffset.UTC), "unwind", hurting));
        SixWeeks weeks = on(START.plusDays(1));
        assertThat(weeks.stopped()).isTrue();
        assertThat(weeks.routine(library)).isEmpty();
        assertThat(weeks.words()).get().asString().contains("the six-week plan has stopped");
    }

    @Test
    void itCanBeLeft() {
        settings.sixWeeksSince().set(START.toString());
        on(START).leave();
        assertThat(on(START).words()).isEmpty();
    }

    private String summary(int day) {
        return on(START.plusDays(day)).routine(library).orElseThrow().summary();
    }

    private SixWeeks on(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new SixWeeks(
                settings, TestTexts.english(), new Times(clock, TestTexts.formats()), TestJournal.of(sessions));
    }
}
