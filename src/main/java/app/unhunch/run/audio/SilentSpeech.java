package app.unhunch.run.audio;

import app.unhunch.coach.Lengths;
import java.time.Duration;
import java.util.Collection;

/// Says nothing, for a machine without a voice.
record SilentSpeech() implements SpeechOutput {

    @Override
    public Lengths lengths() {
        return line -> Duration.ZERO;
    }

    @Override
    public Duration ahead() {
        return Duration.ZERO;
    }

    @Override
    public boolean busy() {
        return false;
    }

    @Override
    public void prepare(Collection<String> lines) {
        // There is nothing to prepare.
    }

    @Override
    public boolean ready(String line) {
        return false;
    }

    @Override
    public Stop say(String line, double volume, long dueNanos) {
        return () -> {};
    }

    @Override
    public boolean works() {
        return false;
    }

    @Override
    public void revive() {
        // There is no hope.
    }
}
