package app.unhunch.run.audio;

import app.unhunch.audio.Sound;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.LearnedLengths;
import app.unhunch.coach.Lengths;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has lines rendered ahead of their time and plays them on the device of the chimes. So they begin to the millisecond,
/// their length is known before they are chosen, and they end at once when they have to.
final class PrerenderedSpeech implements SpeechOutput {

    private static final Logger LOG = LoggerFactory.getLogger(PrerenderedSpeech.class);

    /// The bundled routines ask for up to 27 different lines at once, and for 38 when somebody skips a lot. With fewer
    /// kept than now, lines that come again are rendered again. Three seconds of a voice are 130 kB.
    private static final int KEPT = 48;

    /// After so many lines in a row that failed there is no hope for this session.
    static final int HOPELESS = 3;

    private final Renderer renderer;
    private final Locale language;
    private final Loudspeaker loudspeaker;
    private final Executor worker;
    private final Supplier<AudioPreferences> preferences;
    private final Set<Utterance> asked = ConcurrentHashMap.newKeySet();
    private final Map<Utterance, Sound> clips = new Recent<>(KEPT);
    private Manner manner;
    private LearnedLengths lengths;
    private final AtomicInteger failures = new AtomicInteger();

    /// What of the settings changes how a line sounds.
    private record Manner(String voice, int wordsPerMinute) {
        static Manner of(AudioPreferences preferences) {
            return new Manner(preferences.voice(), preferences.wordsPerMinute());
        }
    }

    /// The entries that were used last.
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    /// @param worker where lines are rendered, one after the other
    PrerenderedSpeech(
            Renderer renderer,
            Locale language,
            Loudspeaker loudspeaker,
            Executor worker,
            Supplier<AudioPreferences> preferences) {
        this.renderer = renderer;
        this.language = language;
        this.loudspeaker = loudspeaker;
        this.worker = worker;
        this.preferences = preferences;
        this.manner = Manner.of(preferences.get());
        this.lengths = new LearnedLengths(manner.wordsPerMinute());
    }

    @Override
    public Lengths lengths() {
        return learned();
    }

    /// The lengths for the manner that is set now; asked for on the thread of the session and on the worker.
    private synchronized LearnedLengths learned() {
        Manner now = Manner.of(preferences.get());
        if (!now.equals(manner)) {
            manner = now;
            lengths = new LearnedLengths(now.wordsPerMinute());
        }
        return lengths;
    }

    @Override
    public Duration ahead() {
        return SessionAudio.AHEAD;
    }

    @Override
    public boolean busy() {
        return false; // its lengths are exact
    }

    @Override
    public void prepare(Collection<String> lines) {
        LearnedLengths learning = learned();
        for (String line : lines) {
            utterance(line)
                    .filter(utterance -> clip(utterance) == null && asked.add(utterance))
                    .ifPresent(utterance -> worker.execute(() -> render(line, utterance, learning)));
        }
    }

    private void render(String line, Utterance utterance, LearnedLengths learning) {
        try {
            Sound sound = Voices.clip(renderer, utterance);
            learning.learn(line, sound.length());
            synchronized (clips) {
                clips.put(utterance, sound);
            }
            failures.set(0);
        } catch (IOException e) {
            LOG.info("A line could not be rendered", e);
            if (failures.incrementAndGet() == HOPELESS) {
                LOG.warn("The voice failed, so there are chimes only: {}", e.getMessage());
            }
        } finally {
            asked.remove(utterance);
        }
    }

    @Override
    public boolean ready(String line) {
        return utterance(line).map(this::clip).isPresent();
    }

    @Override
    public Stop say(String line, double volume, long dueNanos) {
        return utterance(line)
                .map(this::clip)
                .<Stop>map(clip -> loudspeaker.play(clip, volume, dueNanos)::stop)
                .orElse(() -> {});
    }

    @Override
    public boolean works() {
        return failures.get() < HOPELESS;
    }

    @Override
    public void revive() {
        failures.set(0);
    }

    private @Nullable Sound clip(Utterance utterance) {
        synchronized (clips) {
            return clips.get(utterance);
        }
    }

    private Optional<Utterance> utterance(String line) {
        return Voices.utterance(line, preferences.get(), language);
    }
}
