package app.unhunch.run.audio;

import app.unhunch.audio.Chime;
import app.unhunch.audio.Output;
import app.unhunch.audio.Sound;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Delivery;
import app.unhunch.coach.Script;
import app.unhunch.session.SessionListener;
import app.unhunch.session.SpeechRoom;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Advice;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets everything be heard on the system's device, with the system's voice. Whatever takes time is done on one thread
/// of its own, and not before somebody wants to hear something.
public final class LiveSounds implements Sounds {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSounds.class);

    private final ScheduledExecutorService worker = new SoundWorker();
    private final Optional<SystemVoice> voice;
    private final Advice advice;
    private final Supplier<AudioPreferences> preferences;
    private final Locale language;
    private final LongSupplier nanos;
    private final Script script;
    private final AudioDeviceLease lease;
    private final SpeechOutput speech;
    private final SpeechAndChimeScheduler auditions;
    private final Map<Chime, Sound> chimes = new ConcurrentHashMap<>();

    /// @param voice what this machine speaks with, if it does; it is closed with this
    /// @param advice what a person can do who has no voice
    /// @param nanos the clock of the sessions
    public LiveSounds(
            Output output,
            Optional<SystemVoice> voice,
            Advice advice,
            Supplier<AudioPreferences> preferences,
            Locale language,
            LongSupplier nanos) {
        this.voice = voice;
        this.advice = advice;
        this.preferences = preferences;
        this.language = language;
        this.nanos = nanos;
        this.script = new Script(language);
        this.lease = new AudioDeviceLease(output, nanos, worker);
        this.speech = voice.map(this::speech).orElseGet(SilentSpeech::new);
        // Who asks to hear something hears it, muted or not.
        this.auditions = scheduler(() -> preferences.get().aloud());
    }

    private SpeechOutput speech(SystemVoice found) {
        return found.renderer()
                .<SpeechOutput>map(renderer -> new PrerenderedSpeech(renderer, language, lease, worker, preferences))
                .or(() ->
                        found.speaker().map(speaker -> new DirectSpeech(speaker, language, worker, preferences, nanos)))
                .orElseGet(SilentSpeech::new);
    }

    @Override
    public SessionListener listenerFor(Timeline timeline) {
        // What failed in one session may work in the next.
        voice.ifPresent(SystemVoice::revive);
        speech.revive();
        lease.warmUp();
        // What is heard first is made first: this chime, then the first lines, then the other chimes.
        render(Chime.GET_READY);
        SessionListener audio = new SessionAudio(scheduler(preferences), preferences, script, timeline);
        for (Chime chime : Chime.values()) {
            render(chime);
        }
        return audio;
    }

    private SpeechAndChimeScheduler scheduler(Supplier<AudioPreferences> how) {
        return new SpeechAndChimeScheduler(lease, chimes, speech, how, nanos);
    }

    private void render(Chime chime) {
        worker.execute(() -> chimes.computeIfAbsent(chime, Chime::sound));
    }

    @Override
    public SpeechRoom room() {
        return Delivery.of(preferences.get(), script);
    }

    @Override
    public void hear(Chime chime) {
        render(chime);
        worker.execute(() -> {
            auditions.hush();
            auditions.ring(chime, Duration.ZERO);
            auditions.close();
        });
    }

    @Override
    public void hearVoice() {
        // Another voice was chosen since one failed, perhaps.
        voice.ifPresent(SystemVoice::revive);
        speech.revive();
        String line = script.sample();
        speech.prepare(List.of(line));
        // On the same thread as the preparation, and so after it.
        worker.execute(() -> {
            auditions.hush();
            auditions.sayNow(line);
            auditions.close();
        });
    }

    @Override
    public void voices(Consumer<Optional<List<VoiceInfo>>> answer) {
        worker.execute(() -> answer.accept(voice.map(this::list)));
    }

    private List<VoiceInfo> list(SystemVoice found) {
        try {
            return found.voices().of(language);
        } catch (VoiceException e) {
            LOG.info("The voices cannot be listed", e);
            return List.of();
        }
    }

    @Override
    public Advice advice() {
        return advice;
    }

    @Override
    public void close() {
        worker.shutdownNow();
        lease.close();
        voice.ifPresent(SystemVoice::close);
    }
}
