package app.unhunch.run.audio;

import app.unhunch.audio.Sound;
import app.unhunch.coach.Choice;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Verbosity;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.program.SystemVoices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Voices for tests: the one of this machine where it has one, else a hum as long as words would take.
final class TestVoice {

    private static final int RATE = 22_050;

    private TestVoice() {}

    static Renderer ofThisMachine() {
        return new SystemVoices(
                        System.getenv(), Path.of(System.getProperty("java.io.tmpdir")), Locale.US, System::nanoTime)
                .onLinux()
                .flatMap(SystemVoice::renderer)
                .orElse(TestVoice::hum);
    }

    /// What is said of a cue sheet, with the true lengths.
    static List<Choice> lines(CueSheet cueSheet) throws IOException {
        Renderer renderer = ofThisMachine();
        Map<String, Sound> known = new HashMap<>();
        return Choice.all(
                cueSheet,
                words -> known.computeIfAbsent(words, line -> clip(renderer, line))
                        .length());
    }

    private static Sound clip(Renderer renderer, String line) {
        try {
            return Voices.clip(
                    renderer,
                    Voices.utterance(line, Hearing.of(Verbosity.FULL), Locale.US)
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A third of a second of a low tone for each word.
    static byte[] hum(Utterance what) {
        int frames = RATE / 3 * what.words().split(" ").length;
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * frames).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * frames);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * frames);
        for (int i = 0; i < frames; i++) {
            wav.putShort((short) (8000 * Math.sin(2 * Math.PI * 150 * i / RATE)));
        }
        return wav.array();
    }
}
