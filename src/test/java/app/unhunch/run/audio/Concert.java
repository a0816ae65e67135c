package app.unhunch.run.audio;

import static app.unhunch.session.Command.START;

import app.unhunch.audio.Chime;
import app.unhunch.audio.Playing;
import app.unhunch.audio.Sound;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Choice;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Delivery;
import app.unhunch.coach.LearnedLengths;
import app.unhunch.coach.Lengths;
import app.unhunch.coach.Script;
import app.unhunch.coach.Verbosity;
import app.unhunch.library.Library;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A session that is performed for a device and a voice that only take notes. Time is the test's.
final class Concert implements Loudspeaker, SpeechOutput {

    /// Something that was handed over.
    static final class Note {
        final String what;
        final double volume;
        final Duration due;
        boolean takenBack;

        Note(String what, double volume, Duration due) {
            this.what = what;
            this.volume = volume;
            this.due = due;
        }

        @Override
        public String toString() {
            return due.toMillis() + " " + what + (takenBack ? " (taken back)" : "");
        }
    }

    private static final Script SCRIPT = new Script(Locale.ENGLISH);

    final Session session;
    final List<Note> chimes = new ArrayList<>();
    final List<Note> words = new ArrayList<>();
    final Set<String> prepared = new HashSet<>();
    Predicate<String> ready = prepared::contains;
    boolean works = true;
    boolean lost;
    AudioPreferences preferences = Hearing.of(Verbosity.FULL);

    private final Timeline timeline;
    private final SessionClock clock;
    private final Lengths lengths = new LearnedLengths(165);
    private final Map<Duration, Chime> byLength = new HashMap<>();
    final SessionAudio audio;
    private long nanos = 1_000_000_007L;
    private long started = nanos;

    Concert(String routine) {
        this(routine, AfterGetReady.GO_ON);
    }

    Concert(String routine, AfterGetReady afterGetReady) {
        timeline = Timeline.of(
                Library.read(null).routine(routine).orElseThrow(), Pace.USUAL.spoken(Delivery.of(preferences, SCRIPT)));
        session = new Session(timeline, afterGetReady);
        clock = new SessionClock(session, 1);
        Map<Chime, Sound> sounds = new HashMap<>();
        for (Chime chime : Chime.values()) {
            // Each as long as no other, to be told by that.
            Sound sound = Sound.silence(Duration.ofMillis(10L * (sounds.size() + 1)));
            sounds.put(chime, sound);
            byLength.put(sound.length(), chime);
        }
        SpeechAndChimeScheduler scheduler =
                new SpeechAndChimeScheduler(this, sounds, this, () -> preferences, () -> nanos);
        audio = new SessionAudio(scheduler, () -> preferences, SCRIPT, timeline);
        clock.tick(nanos);
    }

    /// Begins, and calls this moment zero.
    void start() {
        started = nanos;
        follow(session.apply(START));
    }

    void follow(List<SessionEvent> events) {
        audio.follow(session, events, nanos);
    }

    /// Frames of this length, until so much time has gone by.
    void run(Duration time, Duration frame) {
        long end = nanos + time.toNanos();
        while (nanos < end && !session.state().over()) {
            nanos = Math.min(end, nanos + frame.toNanos());
            follow(clock.tick(nanos));
        }
    }

    void run(double seconds) {
        run(Duration.ofMillis(Math.round(1000 * seconds)), Duration.ofMillis(17));
    }

    Duration now() {
        return Duration.ofNanos(nanos - started);
    }

    CueSheet cueSheet(Verbosity verbosity) {
        return CueSheet.of(timeline, Delivery.of(Hearing.of(verbosity), SCRIPT));
    }

    List<Choice> expectedWords(Verbosity verbosity) {
        return Choice.all(cueSheet(verbosity), lengths);
    }

    List<String> said() {
        return words.stream().map(note -> note.what).toList();
    }

    @Override
    public Playing play(Sound sound, double volume, long dueNanos) {
        Note note =
                new Note(String.valueOf(byLength.get(sound.length())), volume, Duration.ofNanos(dueNanos - started));
        chimes.add(note);
        return () -> note.takenBack = true;
    }

    @Override
    public Stop say(String line, double volume, long dueNanos) {
        Note note = new Note(line, volume, Duration.ofNanos(dueNanos - started));
        words.add(note);
        return () -> note.takenBack = true;
    }

    @Override
    public void warmUp() {}

    @Override
    public boolean lost() {
        return lost;
    }

    @Override
    public void giveBack(long quietAtNanos) {}

    @Override
    public Lengths lengths() {
        return lengths;
    }

    @Override
    public Duration ahead() {
        return SessionAudio.AHEAD;
    }

    @Override
    public boolean busy() {
        return false;
    }

    @Override
    public void prepare(Collection<String> lines) {
        prepared.addAll(lines);
    }

    @Override
    public boolean ready(String line) {
        return ready.test(line);
    }

    @Override
    public boolean works() {
        return works;
    }

    @Override
    public void revive() {}
}
