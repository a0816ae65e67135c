package app.unhunch.run.audio;

import app.unhunch.audio.Chime;
import app.unhunch.audio.Sound;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Choice;
import app.unhunch.coach.Prompt;
import app.unhunch.session.Audible;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Voice and chimes together, so that they mind each other: one line at a time, and chimes that step back behind words.
final class SpeechAndChimeScheduler {

    /// How loud a chime is while words are said, beside what it is without: about six decibels less.
    private static final double BEHIND_WORDS = 0.5;

    /// A line that is not ready this long after its moment gives way to one of its forms that is.
    private static final Duration LAST_CALL = Duration.ofMillis(150);

    /// What the device still has in its buffer, and a little more.
    private static final Duration AFTERWARDS = Duration.ofMillis(500);

    private final Loudspeaker loudspeaker;
    private final Map<Chime, Sound> chimes;
    private final SpeechOutput speech;
    private final Supplier<AudioPreferences> preferences;
    private final LongSupplier nanos;
    private final Sounding sounding = new Sounding();
    private long free;
    private long quiet;

    /// @param chimes those that are made already; one that is missing is not heard
    SpeechAndChimeScheduler(
            Loudspeaker loudspeaker,
            Map<Chime, Sound> chimes,
            SpeechOutput speech,
            Supplier<AudioPreferences> preferences,
            LongSupplier nanos) {
        this.loudspeaker = loudspeaker;
        this.chimes = chimes;
        this.speech = speech;
        this.preferences = preferences;
        this.nanos = nanos;
        this.free = nanos.getAsLong();
        this.quiet = free;
    }

    SpeechOutput speech() {
        return speech;
    }

    /// Rings this long from now.
    void ring(Chime chime, Duration away) {
        long now = nanos.getAsLong();
        long due = now + away.toNanos();
        double volume = preferences.get().volume(chime) * behindWords(free - due > 0);
        Sound sound = chimes.get(chime);
        if (sound != null && volume > 0 && !preferences.get().muted()) {
            sounding.forgetPast(now);
            sounding.chime(due, loudspeaker.play(sound, volume, due)::stop);
            sounds(due, sound.length());
        }
    }

    /// Says a line, or gives it up; `false` when it may still become ready in time and should be asked for again.
    ///
    /// @param position where the session is now
    boolean say(Prompt.Line line, Duration position) {
        if (preferences.get().muted() || !speech.works()) {
            return true;
        }
        if (line.at().minus(position).compareTo(speech.ahead()) > 0) {
            return false;
        }
        if (speech.busy()) {
            return position.compareTo(line.latest()) > 0;
        }
        Optional<Choice> best = choose(line, position);
        if (best.isPresent() && !speech.ready(best.get().words())) {
            if (position.compareTo(line.at().plus(LAST_CALL)) < 0) {
                return false;
            }
            Prompt.Line ready =
                    line.of(line.forms().stream().filter(speech::ready).toList());
            best = choose(ready, position);
            if (best.isEmpty() && line.needed() && position.compareTo(line.latest()) < 0) {
                return false;
            }
        }
        best.ifPresent(choice -> say(choice, position));
        return true;
    }

    private Optional<Choice> choose(Prompt.Line line, Duration position) {
        long left = Math.max(free - nanos.getAsLong(), -Choice.REST.toNanos());
        return Choice.of(line, position.plusNanos(left), speech.lengths());
    }

    private void say(Choice choice, Duration position) {
        say(
                choice.words(),
                choice.length(),
                nanos.getAsLong() + choice.start().minus(position).toNanos());
    }

    private void say(String line, Duration length, long due) {
        free = due + length.toNanos();
        sounding.forgetPast(nanos.getAsLong());
        sounding.words(due, speech.say(line, preferences.get().voiceVolume(), due));
        sounds(due, length);
    }

    /// Says a line that is ready at once, whatever else there is.
    void sayNow(String line) {
        say(line, speech.lengths().of(line), nanos.getAsLong());
    }

    private void sounds(long due, Duration length) {
        long end = due + length.toNanos();
        quiet = end - quiet > 0 ? end : quiet;
    }

    /// How loud a chime is beside what it is by itself.
    static double behindWords(boolean words) {
        return words ? BEHIND_WORDS : 1;
    }

    /// Takes back what has not begun.
    void takeBack() {
        long now = nanos.getAsLong();
        if (sounding.takeBack(now)) {
            free = now - Choice.REST.toNanos();
        }
    }

    /// Ends what is said, and takes back what has not begun.
    void hush() {
        long now = nanos.getAsLong();
        sounding.hush(now);
        free = now - Choice.REST.toNanos();
    }

    /// What can be heard now of chimes and words.
    ///
    /// @param words whether there are to be any
    Audible audible(boolean words) {
        if (loudspeaker.lost()) {
            return Audible.NO_DEVICE;
        }
        return !words || speech.works() ? Audible.ALL : Audible.NO_VOICE;
    }

    /// Lets the device go as soon as everything that was handed to it has been heard.
    void close() {
        loudspeaker.giveBack(quiet + AFTERWARDS.toNanos());
    }
}
