package app.unhunch.run.audio;

import app.unhunch.audio.Sound;
import app.unhunch.audio.Wav;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a clip of a line.
final class Voices {

    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    private Voices() {}

    /// The line as a voice takes it; nothing when it cannot be spoken, being too long or without a letter.
    static Optional<Utterance> utterance(String line, AudioPreferences preferences, Locale language) {
        try {
            return Optional.of(new Utterance(line, preferences.voice(), preferences.wordsPerMinute(), language));
        } catch (IllegalArgumentException e) {
            LOG.info("A line cannot be spoken: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /// The line as a sound without the silence that voices put around it; throws [IOException] when there is no line to
    /// be had.
    static Sound clip(Renderer renderer, Utterance utterance) throws IOException {
        Sound sound = Wav.read(renderer.render(utterance)).trimmed();
        if (sound.length().isZero()) {
            throw new IOException("the voice said nothing");
        }
        return sound;
    }
}
