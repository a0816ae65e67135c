package app.unhunch.voice.program;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceList;
import app.unhunch.voice.process.Dialogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// The voices of Windows, by a PowerShell that stays and reads requests from standard input. Words and names cross as
/// base64, so they never are part of a script.
record Sapi(Dialogue dialogue) implements Renderer, VoiceList {

    /// What stands for an empty field; no base64 has it.
    private static final String NONE = "-";

    /// The program and its constant script. It must not read standard input for itself, hence the input format.
    static List<String> command(Path powerShell) {
        return List.of(
                powerShell.toString(),
                "-NoLogo",
                "-NoProfile",
                "-NonInteractive",
                "-InputFormat",
                "None",
                "-Command",
                SapiScript.TEXT);
    }

    @Override
    public byte[] render(Utterance what) throws VoiceException {
        String request = String.join(
                " ",
                "say",
                field(what.words()),
                field(what.voice()),
                Integer.toString(rate(what.wordsPerMinute())),
                field(what.language().toLanguageTag()));
        return decoded(answer(request, "wav"));
    }

    @Override
    public List<VoiceInfo> of(Locale language) throws VoiceException {
        List<VoiceInfo> all = new ArrayList<>();
        for (String voice : answer("voices", "voices").split(" ", -1)) {
            String[] parts = voice.split(":", 2);
            if (parts.length == 2) {
                String name = new String(decoded(parts[0]), StandardCharsets.UTF_8);
                all.add(new VoiceInfo(name, name, Locale.forLanguageTag(parts[1])));
            }
        }
        return ByLanguage.of(all, language);
    }

    /// SAPI promises that -10, 0 and 10 are a third of, once and three times a voice's own speed, each step multiplying
    /// by the tenth root of three. The voices of Windows speak about 180 words per minute by themselves.
    static int rate(int wordsPerMinute) {
        return Math.clamp(Math.round(10 * Math.log(wordsPerMinute / 180.0) / Math.log(3)), -10, 10);
    }

    private String answer(String request, String kind) throws VoiceException {
        String[] answer = dialogue.ask(request).split(" ", 2);
        String rest = answer.length == 2 ? answer[1] : "";
        if (answer[0].equals("error")) {
            throw new VoiceException("Windows could not speak: " + new String(decoded(rest), StandardCharsets.UTF_8));
        }
        if (!answer[0].equals(kind)) {
            throw new VoiceException("PowerShell answered something that was not asked");
        }
        return rest;
    }

    private static String field(String text) {
        return text.isEmpty() ? NONE : Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] decoded(String field) throws VoiceException {
        try {
            return Base64.getDecoder().decode(field);
        } catch (IllegalArgumentException e) {
            throw new VoiceException("PowerShell answered something that is no base64", e);
        }
    }
}
