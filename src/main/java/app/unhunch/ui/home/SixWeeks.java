package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.plan.weeks.Course;
import app.unhunch.plan.weeks.PlanDay;
import app.unhunch.plan.weeks.PlanStep;
import app.unhunch.plan.weeks.Why;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import app.unhunch.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan of six weeks while a person follows it: the routine of today, and why it is that one.
final class SixWeeks {

    /// The id of its routine, which is in no file.
    static final String ID = "six-weeks";

    /// What the steps change: the five stretches.
    private static final String BASE = "upper-back-five";

    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final JournalService journal;

    SixWeeks(Settings settings, Texts texts, Times times, JournalService journal) {
        this.settings = settings;
        this.texts = texts;
        this.times = times;
        this.journal = journal;
    }

    /// The routine of today; empty where no plan is followed or it has stopped.
    Optional<Routine> routine(Library library) {
        return course().filter(course -> course.why() != Why.STOPPED)
                .flatMap(course ->
                        library.routine(BASE).map(base -> named(course.step().of(base, course.twice()), course)));
    }

    private Routine named(Routine routine, Course course) {
        return new Routine(
                ID,
                texts.get("plan.name"),
                texts.get(
                        "plan.summary",
                        arg("step", course.step().number()),
                        arg("steps", PlanStep.COUNT),
                        arg("words", texts.of("planWay", course.step().way()))),
                routine.stretches());
    }

    /// Why it is at this step; empty where no plan is followed.
    Optional<String> words() {
        return course().map(course -> texts.join(
                "list.sentences",
                Stream.concat(
                                Stream.of(texts.of("planWhy", course.why())),
                                course.noGain() ? Stream.of(texts.get("plan.noGain")) : Stream.empty())
                        .toList()));
    }

    /// Whether pain has stopped it.
    boolean stopped() {
        return course().filter(course -> course.why() == Why.STOPPED).isPresent();
    }

    /// The person follows it no more.
    void leave() {
        settings.sixWeeksSince().set("");
    }

    private Optional<Course> course() {
        return settings.sixWeeksStart().map(start -> Course.of(start, daysSince(start), times.today()));
    }

    private List<PlanDay> daysSince(LocalDate start) {
        return journal.contents().get().entries().stream()
                .filter(entry -> !entry.day().isBefore(start))
                .collect(Collectors.groupingBy(Entry::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> day(day.getKey(), day.getValue()))
                .toList();
    }

    private static PlanDay day(LocalDate date, List<Entry> sessions) {
        List<Pain> pains = sessions.stream()
                .flatMap(session -> session.stretches().stream())
                .flatMap(stretched -> stretched.pains().stream())
                .toList();
        int worst = pains.stream()
                .map(Pain::level)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        OptionalInt before = sessions.stream()
                .map(session -> session.checkIn().before())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
        return new PlanDay(date, worst, pains.stream().anyMatch(pain -> pain.response() == Response.ENDED), before);
    }
}
