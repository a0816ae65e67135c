package app.unhunch.voice;

import java.util.Optional;

/// A voice program that this machine has. It either renders or speaks by itself: exactly one of the two is there.
///
/// @param program its name, such as `espeak-ng`
/// @param renderer turns words into sound, if it can
/// @param speaker says words aloud, if it cannot render
/// @param voices its voices
/// @param revival gives it a new chance after it failed too often
/// @param end ends every process it has
public record SystemVoice(
        String program,
        Optional<Renderer> renderer,
        Optional<Speaker> speaker,
        VoiceList voices,
        Runnable revival,
        Runnable end)
        implements AutoCloseable {

    /// Throws unless exactly one of renderer and speaker is there.
    public SystemVoice {
        if (renderer.isPresent() == speaker.isPresent()) {
            throw new IllegalArgumentException("a voice program renders or speaks, one of both");
        }
    }

    /// One that renders and has nothing to end.
    public static SystemVoice rendering(String program, Renderer renderer, VoiceList voices) {
        return new SystemVoice(program, Optional.of(renderer), Optional.empty(), voices, () -> {}, () -> {});
    }

    /// One that speaks by itself and has nothing to end.
    public static SystemVoice speaking(String program, Speaker speaker, VoiceList voices) {
        return new SystemVoice(program, Optional.empty(), Optional.of(speaker), voices, () -> {}, () -> {});
    }

    /// Asks it again, after three failures in a row made it give up.
    public void revive() {
        revival.run();
    }

    /// Ends it from any thread; whoever waits for a line is told by a [VoiceException].
    @Override
    public void close() {
        end.run();
    }
}
