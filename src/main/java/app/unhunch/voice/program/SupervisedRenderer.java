package app.unhunch.voice.program;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceWav;

/// Lets through only true sound, and gives up on a renderer that fails again and again.
record SupervisedRenderer(Renderer renderer, CircuitBreaker breaker) implements Renderer {

    @Override
    public byte[] render(Utterance what) throws VoiceException {
        breaker.check();
        try {
            byte[] sound = VoiceWav.checked(renderer.render(what));
            breaker.succeeded();
            return sound;
        } catch (VoiceException e) {
            breaker.failed(e);
            throw e;
        }
    }
}
