package app.unhunch.journal;

import app.unhunch.journal.live.SampleRun;
import app.unhunch.journal.live.SampleRun.Deed;
import app.unhunch.journal.live.SampleRun.Way;
import app.unhunch.session.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Journals as people might have them, made up and always the same. The earliest session comes first.
public final class SampleJournal {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final List<String> NOTES = List.of(
            "First try. Felt clumsy, but good.",
            "Long day of calls.",
            "Slept badly.",
            "Less stiff than yesterday.",
            "Right side tighter than left.",
            "Did this on the office floor. Nobody saw.",
            "New chair arrived.",
            "Neck a bit sore from driving.",
            "Cat-cow pinched low down, so I stopped it.",
            "Felt easy today.",
            "Moved the screen up, seems to help.",
            "Back from holiday, stiff from the plane.",
            "Only had a minute.",
            "Deadline week.",
            "Much better after this one.",
            "Tired.",
            "Swam yesterday, shoulders are heavy.",
            "Asked Jo about cat-cow: smaller movement.",
            "Could breathe all the way down for once.",
            "Still coughing. Took it slowly.",
            "Carried boxes at the weekend.",
            "Hardly noticed my back today.",
            "Twist goes further than in spring.",
            "Two hours on the train, then this. Good.",
            "Knee did not like kneeling; folded the mat.");

    private final List<Entry> entries = new ArrayList<>();
    private final SampleRun run = new SampleRun();
    private final Random random;
    private final String name;

    private SampleJournal(String name) {
        this.name = name;
        this.random = new Random(name.hashCode());
    }

    /// Of someone who has just begun: six sessions in twelve days, the last one on this date.
    public static List<Entry> few(LocalDate last) {
        SampleJournal journal = new SampleJournal("few");
        Way five = Way.whole("upper-back-five");
        Way desk = Way.whole("desk-break");
        journal.add(five, last.minusDays(11), 18 * 60 + 4, told(6, 5), "");
        journal.add(desk, last.minusDays(9), 11 * 60 + 31, told(5, 4), "");
        journal.add(desk, last.minusDays(6), 15 * 60 + 12, told(6, null), "Long day of calls.");
        journal.add(
                new Way("upper-back-five", Deed.SKIP, "childs-pose"),
                last.minusDays(4),
                18 * 60 + 31,
                CheckIn.NONE,
                "");
        journal.add(
                new Way("desk-break", Deed.STOP, "thoracic-rotation"), last.minusDays(1), 10 * 60 + 47, told(5, 5), "");
        journal.add(desk, last, 10 * 60 + 8, told(5, 3), "");
        return List.copyOf(journal.entries);
    }

    /// Of someone who has kept at it for about thirteen months, up to this date.
    public static List<Entry> many(LocalDate last) {
        SampleJournal journal = new SampleJournal("many");
        for (LocalDate day : SampleDays.of(last.minusMonths(13), last, journal.random)) {
            int minute = 8 * 60 + journal.random.nextInt(6 * 60);
            journal.addUsual(day, minute);
            if (journal.random.nextInt(7) == 0) {
                journal.addUsual(day, minute + 150 + journal.random.nextInt(200));
            }
        }
        return journal.livedThrough();
    }

    /// For scale: as many sessions on every day, in so many years up to this date.
    public static List<Entry> years(LocalDate last, int years, int aDay) {
        SampleJournal journal = new SampleJournal("years");
        for (LocalDate day = last.minusYears(years).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (int i = 0; i < aDay; i++) {
                CheckIn told = told(journal.random.nextInt(11), journal.random.nextInt(11));
                String note = journal.random.nextInt(20) == 0 ? NOTES.get(journal.random.nextInt(NOTES.size())) : "";
                journal.add(journal.usual(), day, 8 * 60 + 12 * 60 * i / aDay, told, note);
            }
        }
        return List.copyOf(journal.entries);
    }

    private void addUsual(LocalDate day, int minute) {
        add(usual(), day, minute, CheckIn.NONE, "");
    }

    private Way usual() {
        int lot = random.nextInt(100);
        return Way.whole(lot < 56 ? "desk-break" : lot < 82 ? "upper-back-five" : lot < 92 ? "micro-break" : "unwind");
    }

    private void add(Way way, LocalDate day, int minute, CheckIn told, String note) {
        LocalTime time = LocalTime.of(minute / 60, minute % 60).plusSeconds(random.nextInt(60));
        OffsetDateTime start = ZonedDateTime.of(day, time, ZONE).toOffsetDateTime();
        UUID id = UUID.nameUUIDFromBytes((name + entries.size()).getBytes(StandardCharsets.UTF_8));
        entries.add(run.of(way, id, start, told, note));
    }

    /// The same sessions with what was told, with what went wrong, and with notes.
    private List<Entry> livedThrough() {
        List<Entry> lived = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double share = (double) i / entries.size();
            int note = i * NOTES.size() / entries.size();
            boolean noted = i == 0 || note > (i - 1) * NOTES.size() / entries.size();
            lived.add(run.of(
                    way(entry, i, lived),
                    entry.id(),
                    entry.start(),
                    felt(6 - 3 * share),
                    noted ? NOTES.get(note) : ""));
        }
        return List.copyOf(lived);
    }

    /// It hurts five times, spread over the months; now and then something is skipped, or the end is not reached.
    private Way way(Entry entry, int i, List<Entry> before) {
        String routine = entry.routineId();
        long hurt = before.stream().filter(SampleJournal::hurts).count();
        if (routine.equals("upper-back-five") && hurt < 5 && i * 6L > (hurt + 1) * entries.size()) {
            return new Way(routine, Deed.HURTS, hurt == 2 ? "thread-the-needle" : "cat-cow");
        }
        String stretch = entry.stretches().getLast().id();
        return switch (i % 23) {
            case 7 -> new Way(routine, Deed.STOP, stretch);
            case 16 -> new Way(routine, Deed.SKIP, entry.stretches().getFirst().id());
            default -> Way.whole(routine);
        };
    }

    private static boolean hurts(Entry entry) {
        return entry.stretches().stream().anyMatch(s -> s.outcome() == Outcome.HURT);
    }

    private CheckIn felt(double about) {
        int before = onScale((int) Math.round(about + random.nextGaussian()));
        int lower = List.of(0, 1, 1, 2, 2, 0, 1, -1, 3, 1).get(random.nextInt(10));
        int after = onScale(before - lower);
        return told(random.nextInt(100) < 85 ? before : null, random.nextInt(100) < 75 ? after : null);
    }

    private static int onScale(int number) {
        return Math.clamp(number, 0, CheckIn.WORST);
    }

    private static CheckIn told(@Nullable Integer before, @Nullable Integer after) {
        return new CheckIn(before, after);
    }
}
