package app.unhunch.voice;

/// Turns words into sound ahead of time.
@FunctionalInterface
public interface Renderer {

    /// The bytes of a WAV file with at least one sample and with true lengths in its header. Blocks for some
    /// milliseconds, at most for some seconds; call it from one background thread.
    ///
    /// @throws VoiceException when the voice program did not give that
    byte[] render(Utterance what) throws VoiceException;

    /// Renders every line as a moment of silence.
    static Renderer silent() {
        return _ -> VoiceWav.silence();
    }
}
