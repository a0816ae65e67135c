package app.unhunch.voice.program;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceWav;

/// Lets through only true sound, and gives up on a renderer that fails again and again.
record SupervisedRenderer(Renderer renderer, CircuitBreaker strikes) implements Renderer {

    @Override
    public byte[] render(Utterance what) throws VoiceException {
        strikes.check();
        try {
            byte[] sound = VoiceWav.checked(renderer.render(what));
            strikes.succeeded();
            return sound;
        } catch (VoiceException e) {
            strikes.failed(e);
            throw e;
        }
    }
}
