package app.unhunch.voice;

/// Says words aloud by itself.
@FunctionalInterface
public interface Speaker {

    /// Starts to say a line and returns at once.
    ///
    /// @param volume 0 to 1
    /// @throws VoiceException when the voice program could not be started; [Speaking#ended()] tells later failures
    Speaking speak(Utterance what, double volume) throws VoiceException;

    /// Says nothing, in no time.
    static Speaker silent() {
        return (_, _) -> Speaking.over();
    }
}
