package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static app.unhunch.voice.process.SampleLines.spokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceWav;
import app.unhunch.voice.process.Dialogue;
import app.unhunch.voice.process.FakeSystem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SapiTest {

    private final FakeSystem system = new FakeSystem();
    private final Sapi sapi = new Sapi(new Dialogue(system.registry(), Sapi.command(Path.of("powershell.exe"))));

    @Test
    void wordsCrossAsBase64AndTheScriptIsAlwaysTheSame() throws VoiceException {
        system.hangsAfter("ready\nwav " + Base64.getEncoder().encodeToString(VoiceWav.silence()) + "\n");
        assertThat(sapi.render(spokenBy("Microsoft Zira Desktop", "'; exit; \"$(x)\" grüß")))
                .isEqualTo(VoiceWav.silence());
        String[] request = system.started.getFirst().written().strip().split(" ", -1);
        assertThat(request).hasSize(5);
        assertThat(request[0]).isEqualTo("say");
        assertThat(text(request[1])).isEqualTo("'; exit; \"$(x)\" grüß");
        assertThat(text(request[2])).isEqualTo("Microsoft Zira Desktop");
        assertThat(request[3]).isEqualTo("-1");
        assertThat(text(request[4])).isEqualTo("en-US");
        assertThat(system.commands).containsExactly(Sapi.command(Path.of("powershell.exe")));
    }

    @Test
    void noVoiceIsADash() throws VoiceException {
        system.hangsAfter("ready\nwav AAAA\n");
        sapi.render(line("hello"));
        assertThat(system.started.getFirst().written()).startsWith("say aGVsbG8= - -1 ");
    }

    @Test
    void theScriptSurvivesTheQuotesOfWindows() {
        List<String> command = Sapi.command(Path.of("powershell.exe"));
        assertThat(command).contains("-NoProfile", "-NonInteractive", "None").endsWith("-Command", SapiScript.TEXT);
        assertThat(SapiScript.TEXT)
                .doesNotContain("\"", "\n", "\r", "`")
                .doesNotEndWith("\\")
                .isASCII();
        assertThat(balance('{', '}')).isZero();
        assertThat(balance('(', ')')).isZero();
        assertThat(SapiScript.TEXT.chars().filter(c -> c == '\'').count() % 2).isZero();
    }

    @Test
    void whatWindowsComplainsAboutIsTold() {
        system.hangsAfter("ready\nerror " + base64("Keine Stimme für Sie") + "\n");
        fails("Windows could not speak: Keine Stimme für Sie");
    }

    @Test
    void garbageIsTold() {
        system.hangsAfter("ready\nHello!\nwav \u00e4!\nvoices \nerror ?\n");
        fails("PowerShell answered something that was not asked");
        fails("PowerShell answered something that is no base64");
        fails("PowerShell answered something that was not asked");
        fails("PowerShell answered something that is no base64");
    }

    @Test
    void itsVoicesAreTold() throws VoiceException {
        system.hangsAfter("ready\nvoices %s:en-US %s:de-DE %s:en-GB \nvoices\n"
                .formatted(base64("Zira"), base64("Hedda"), base64("Hazel")));
        assertThat(sapi.of(Locale.US)).extracting(VoiceInfo::id).containsExactly("Zira", "Hazel");
        assertThat(sapi.of(Locale.US)).isEmpty();
        assertThat(system.started.getFirst().written()).isEqualTo("voices\nvoices\n");
    }

    @ParameterizedTest
    @CsvSource({"60, -10", "100, -5", "161, -1", "180, 0", "201, 1", "260, 3", "540, 10", "2000, 10"})
    void eachStepMultipliesTheSpeedByTheTenthRootOfThree(int wordsPerMinute, int rate) {
        assertThat(Sapi.rate(wordsPerMinute)).isEqualTo(rate);
    }

    private void fails(String why) {
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> sapi.render(line("hello")))
                .withMessage(why);
    }

    private static int balance(char open, char close) {
        return SapiScript.TEXT
                .chars()
                .map(c -> c == open ? 1 : c == close ? -1 : 0)
                .sum();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String field) {
        return new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
    }
}
