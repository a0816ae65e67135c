package app.unhunch.launch.machine;

import app.unhunch.platform.OperatingSystem;
import app.unhunch.voice.Advice;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.program.SystemVoices;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What this machine speaks with.
public final class SystemSpeech {

    private SystemSpeech() {}

    /// The language to speak: that of the words, as it is spoken where the person lives. A voice of another language
    /// would make a riddle of them.
    public static Locale language(Locale words, Locale system) {
        return system.getLanguage().equals(words.getLanguage()) ? system : words;
    }

    /// The voice program of this machine, if it has one.
    public static Optional<SystemVoice> found(OperatingSystem system, Locale home) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        SystemVoices voices = new SystemVoices(System.getenv(), temporary, home, System::nanoTime);
        return switch (system) {
            case LINUX -> voices.onLinux();
            case MAC -> voices.onMac();
            case WINDOWS -> voices.onWindows();
        };
    }

    /// What a person can do who has no voice.
    public static Advice advice(OperatingSystem system) {
        return switch (system) {
            case LINUX -> Advice.LINUX;
            case MAC -> Advice.MAC;
            case WINDOWS -> Advice.WINDOWS;
        };
    }
}
