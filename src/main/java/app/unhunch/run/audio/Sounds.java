package app.unhunch.run.audio;

import app.unhunch.audio.Chime;
import app.unhunch.session.SessionListener;
import app.unhunch.session.SpeechRoom;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Advice;
import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything the program lets be heard.
public interface Sounds extends AutoCloseable {

    /// The sound of a session that is about to begin.
    SessionListener listenerFor(Timeline timeline);

    /// The time that words take as they are set now.
    SpeechRoom room();

    /// Lets a chime be heard as it is set now.
    void hear(Chime chime);

    /// Lets the voice be heard as it is set now.
    void hearVoice();

    /// Asks for the voices of the person's language. The answer comes later, on another thread; it is empty when this
    /// machine has no voice at all.
    void voices(Consumer<Optional<List<VoiceInfo>>> answer);

    /// What a person can do to get a voice.
    Advice advice();

    /// Lets go of device and voice.
    @Override
    void close();

    /// Nothing is heard, and there is no voice.
    static Sounds silent() {
        return new Sounds() {
            @Override
            public SessionListener listenerFor(Timeline timeline) {
                return SessionListener.silent();
            }

            @Override
            public SpeechRoom room() {
                return SpeechRoom.NONE;
            }

            @Override
            public void hear(Chime chime) {
                // There is nothing to hear.
            }

            @Override
            public void hearVoice() {
                // There is nothing to hear.
            }

            @Override
            public void voices(Consumer<Optional<List<VoiceInfo>>> answer) {
                answer.accept(Optional.empty());
            }

            @Override
            public Advice advice() {
                return Advice.LINUX;
            }

            @Override
            public void close() {
                // There is nothing to let go.
            }
        };
    }
}
