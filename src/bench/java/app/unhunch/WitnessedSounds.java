package app.unhunch;

import app.unhunch.audio.Chime;
import app.unhunch.run.audio.Sounds;
import app.unhunch.session.SessionListener;
import app.unhunch.session.SpeechRoom;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Advice;
import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The real sounds, with somebody beside them who notes when they are told what.
///
/// @param beside puts somebody beside what listens to a session
record WitnessedSounds(Sounds real, UnaryOperator<SessionListener> beside) implements Sounds {

    @Override
    public SessionListener listenerFor(Timeline timeline) {
        return beside.apply(real.listenerFor(timeline));
    }

    @Override
    public SpeechRoom room() {
        return real.room();
    }

    @Override
    public void hear(Chime chime) {
        real.hear(chime);
    }

    @Override
    public void hearVoice() {
        real.hearVoice();
    }

    @Override
    public void voices(Consumer<Optional<List<VoiceInfo>>> answer) {
        real.voices(answer);
    }

    @Override
    public Advice advice() {
        return real.advice();
    }

    @Override
    public void close() {
        real.close();
    }
}
