package app.unhunch.gallery;

import app.unhunch.audio.Chime;
import app.unhunch.run.audio.Sounds;
import app.unhunch.session.SessionListener;
import app.unhunch.session.SpeechRoom;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Advice;
import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// A machine with two voices that never says a word, for pictures.
final class SampleVoices implements Sounds {

    @Override
    public SessionListener listenerFor(Timeline timeline) {
        return SessionListener.silent();
    }

    @Override
    public SpeechRoom room() {
        return SpeechRoom.NONE;
    }

    @Override
    public void hear(Chime chime) {}

    @Override
    public void hearVoice() {}

    @Override
    public void voices(Consumer<Optional<List<VoiceInfo>>> answer) {
        answer.accept(Optional.of(List.of(
                new VoiceInfo("en-gb", "English (Great Britain)", Locale.UK),
                new VoiceInfo("en-us", "English (America)", Locale.US))));
    }

    @Override
    public Advice advice() {
        return Advice.LINUX;
    }

    @Override
    public void close() {}
}
