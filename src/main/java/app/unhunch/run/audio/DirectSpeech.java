package app.unhunch.run.audio;

import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.LearnedLengths;
import app.unhunch.coach.Lengths;
import app.unhunch.voice.Speaker;
import app.unhunch.voice.Speaking;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a program speak that plays its words itself: when it begins and how long it takes is known only afterwards, so
/// it is asked a little early, and lengths are estimated and learned.
final class DirectSpeech implements SpeechOutput {

    private static final Logger LOG = LoggerFactory.getLogger(DirectSpeech.class);

    /// Such a program takes about this long to begin.
    private static final Duration EARLY = Duration.ofMillis(100);

    private final Speaker speaker;
    private final Locale language;
    private final ScheduledExecutorService worker;
    private final Supplier<AudioPreferences> preferences;
    private final LongSupplier nanos;
    private LearnedLengths lengths;
    private int rate;
    private @Nullable One last;
    private final AtomicInteger failures = new AtomicInteger();

    DirectSpeech(
            Speaker speaker,
            Locale language,
            ScheduledExecutorService worker,
            Supplier<AudioPreferences> preferences,
            LongSupplier nanos) {
        this.speaker = speaker;
        this.language = language;
        this.worker = worker;
        this.preferences = preferences;
        this.nanos = nanos;
        this.rate = preferences.get().wordsPerMinute();
        this.lengths = new LearnedLengths(rate);
    }

    @Override
    public synchronized Lengths lengths() {
        int now = preferences.get().wordsPerMinute();
        if (now != rate) {
            rate = now;
            lengths = new LearnedLengths(now);
        }
        return lengths;
    }

    @Override
    public Duration ahead() {
        return EARLY;
    }

    @Override
    public synchronized boolean busy() {
        return last != null && !last.over();
    }

    @Override
    public void prepare(Collection<String> lines) {
        // Nothing can be made ready: the words go out as they are said.
    }

    @Override
    public boolean ready(String line) {
        return works();
    }

    @Override
    public synchronized Stop say(String line, double volume, long dueNanos) {
        lengths();
        Optional<One> one = Voices.utterance(line, preferences.get(), language)
                .map(utterance -> new One(line, utterance, volume, lengths));
        last = one.orElse(null);
        one.ifPresent(known -> known.sayIn(dueNanos - EARLY.toNanos() - nanos.getAsLong()));
        return one.<Stop>map(known -> known).orElse(() -> {});
    }

    @Override
    public boolean works() {
        return failures.get() < PrerenderedSpeech.HOPELESS;
    }

    @Override
    public void revive() {
        failures.set(0);
    }

    /// One line, which may be ended before it has begun. Its lock is held for moments only, never while the program
    /// starts or stops: the frame asks for it, too.
    private final class One implements Runnable, Stop {

        private final String line;
        private final Utterance utterance;
        private final double volume;
        private final LearnedLengths learning;
        private volatile boolean stopped;
        private volatile boolean over;
        private @Nullable Future<?> planned;
        private @Nullable Speaking speaking;

        One(String line, Utterance utterance, double volume, LearnedLengths learning) {
            this.line = line;
            this.utterance = utterance;
            this.volume = volume;
            this.learning = learning;
        }

        synchronized void sayIn(long wait) {
            planned = worker.schedule(this, Math.max(0, wait), TimeUnit.NANOSECONDS);
        }

        @Override
        public void run() {
            if (over()) {
                return;
            }
            try {
                Speaking begun = speaker.speak(utterance, volume);
                failures.set(0);
                begun.ended().whenComplete((took, fault) -> learn(took, fault));
                if (!goesOn(begun)) {
                    begun.stop();
                }
            } catch (VoiceException | RuntimeException e) {
                fail(e);
            }
        }

        /// Takes note of what has begun; `false` when it was stopped meanwhile.
        private synchronized boolean goesOn(Speaking begun) {
            speaking = begun;
            return !stopped;
        }

        private void fail(Exception why) {
            over = true;
            LOG.info("A line was not spoken", why);
            if (failures.incrementAndGet() == PrerenderedSpeech.HOPELESS) {
                LOG.warn("The voice failed, so there are chimes only: {}", why.getMessage());
            }
        }

        private void learn(@Nullable Duration took, @Nullable Throwable fault) {
            over = true;
            if (fault != null) {
                LOG.info("A line broke off", fault);
            } else if (took != null && !stopped) {
                learning.learn(line, took);
            }
        }

        private boolean over() {
            return over || stopped;
        }

        @Override
        public void stop() {
            Speaking begun = markStopped();
            if (begun != null) {
                begun.stop();
            }
        }

        private synchronized @Nullable Speaking markStopped() {
            stopped = true;
            if (planned != null) {
                planned.cancel(false);
            }
            return speaking;
        }
    }
}
