package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.Speaker;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceWav;
import app.unhunch.voice.process.FakeSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemVoicesTest {

    @TempDir
    private Path folder;

    private final FakeSystem system = new FakeSystem();

    @Test
    void withoutAVoiceProgramThereIsNone() {
        assertThat(voices().onLinux()).isEmpty();
        assertThat(voices().onMac()).isEmpty();
        assertThat(voices().onWindows()).isEmpty();
    }

    @Test
    void onLinuxOneThatRendersIsPreferred() throws IOException {
        has("spd-say");
        SystemVoice spdSay = voices().onLinux().orElseThrow();
        assertThat(spdSay.program()).isEqualTo("spd-say");
        assertThat(spdSay.speaker()).isPresent();
        has("espeak");
        assertThat(voices().onLinux()).map(SystemVoice::program).contains("espeak");
        has("espeak-ng");
        SystemVoice espeak = voices().onLinux().orElseThrow();
        assertThat(espeak.program()).isEqualTo("espeak-ng");
        assertThat(espeak.renderer()).isPresent();
    }

    @Test
    void aMacAndWindowsRender() throws IOException {
        has("say");
        has("powershell.exe");
        assertThat(voices().onMac().orElseThrow().renderer()).isPresent();
        assertThat(voices().onWindows().orElseThrow().renderer()).isPresent();
    }

    @Test
    void windowsHasItsPowerShellInTheSystemFolder() throws IOException {
        Path place = Files.createDirectories(folder.resolve("System32/WindowsPowerShell/v1.0"));
        Path program = Files.createFile(place.resolve("powershell.exe"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        SystemVoice voice =
                voices(Map.of("SystemRoot", folder.toString())).onWindows().orElseThrow();
        system.hangsAfter("ready\nvoices \n");
        assertThat(render(voice)).isNull();
        assertThat(system.commands.getFirst().getFirst()).isEqualTo(program.toString());
    }

    @Test
    void lookingStartsNothing() throws IOException {
        has("espeak-ng");
        assertThat(voices().onLinux()).isPresent();
        assertThat(system.commands).isEmpty();
    }

    @Test
    void aVoiceThatGaveUpCanBeRevived() throws IOException {
        has("espeak-ng");
        SystemVoice voice = voices().onLinux().orElseThrow();
        system.hangs().answers("garbage").answers("");
        for (int i = 0; i < 4; i++) {
            assertThat(render(voice)).isNull();
        }
        assertThat(system.commands).hasSize(3);
        voice.revive();
        system.answers(VoiceWav.silence());
        assertThat(render(voice)).isEqualTo(VoiceWav.silence());
    }

    @Test
    void aClosedVoiceStartsNothing() throws IOException {
        has("spd-say");
        SystemVoice voice = voices().onLinux().orElseThrow();
        voice.close();
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> voice.speaker().orElseThrow().speak(line("hello"), 1));
        assertThat(system.commands).isEmpty();
    }

    @Test
    void aVoiceRendersOrSpeaks() {
        assertThat(SystemVoice.rendering("a", Renderer.silent(), _ -> List.of()).renderer())
                .isPresent();
        assertThat(SystemVoice.speaking("a", Speaker.silent(), _ -> List.of()).speaker())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SystemVoice("a", Optional.empty(), Optional.empty(), _ -> List.of(), () -> {}, () -> {}));
    }

    private static byte @Nullable [] render(SystemVoice voice) {
        try {
            return voice.renderer().orElseThrow().render(line("hello"));
        } catch (VoiceException e) {
            return null;
        }
    }

    private void has(String program) throws IOException {
        Path file = Files.createFile(folder.resolve(program));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private SystemVoices voices() {
        return voices(Map.of("PATH", folder.toString()));
    }

    private SystemVoices voices(Map<String, String> environment) {
        return new SystemVoices(environment, folder, Locale.US, () -> 0, system, system);
    }
}
