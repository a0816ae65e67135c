package app.unhunch.voice.program;

import app.unhunch.voice.Speaker;
import app.unhunch.voice.Speaking;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;

/// Gives up on a speaker that fails again and again, at the start of a line or in it.
record SupervisedSpeaker(Speaker speaker, CircuitBreaker breaker) implements Speaker {

    @Override
    public Speaking speak(Utterance what, double volume) throws VoiceException {
        breaker.check();
        try {
            Speaking line = speaker.speak(what, volume);
            var _ = line.ended().whenComplete((_, why) -> {
                if (why == null) {
                    breaker.succeeded();
                } else {
                    breaker.failed(why);
                }
            });
            return line;
        } catch (VoiceException e) {
            breaker.failed(e);
            throw e;
        }
    }
}
