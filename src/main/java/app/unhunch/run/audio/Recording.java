package app.unhunch.run.audio;

import app.unhunch.audio.Chime;
import app.unhunch.audio.Mix;
import app.unhunch.audio.Sound;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Choice;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Delivery;
import app.unhunch.coach.Prompt;
import app.unhunch.coach.Script;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The sound of a whole routine as one sound, for a music player: the same cue sheet with the same choice of words as
/// live.
public final class Recording {

    private final AudioPreferences preferences;
    private final Renderer renderer;
    private final Locale language;
    private final Map<String, Sound> clips = new HashMap<>();

    /// @param renderer the voice; not asked when the person wants chimes only
    public Recording(AudioPreferences preferences, Renderer renderer, Locale language) {
        this.preferences = preferences;
        this.renderer = renderer;
        this.language = language;
    }

    /// Mixes it; throws [IOException] when the voice fails.
    public Sound of(Timeline timeline) throws IOException {
        CueSheet cueSheet = CueSheet.of(timeline, Delivery.of(preferences, new Script(language)));
        try {
            return mix(cueSheet, Choice.all(cueSheet, words -> clip(words).length()));
        } catch (UncheckedIOException voice) {
            throw voice.getCause();
        }
    }

    private Sound mix(CueSheet cueSheet, List<Choice> lines) {
        Mix mix = new Mix();
        Map<Chime, Sound> chimes = Chime.sounds();
        for (Prompt prompt : cueSheet.prompts()) {
            if (prompt instanceof Prompt.Ring(Duration at, Chime chime)) {
                boolean behind = lines.stream().anyMatch(line -> line.covers(at));
                mix.put(
                        chimes.getOrDefault(chime, Sound.silence(Duration.ZERO)),
                        preferences.volume(chime) * SpeechAndChimeScheduler.behindWords(behind),
                        Sound.frames(at));
            }
        }
        for (Choice line : lines) {
            mix.put(clip(line.words()), preferences.voiceVolume(), Sound.frames(line.start()));
        }
        return mix.render(cueSheet.timeline().length());
    }

    private Sound clip(String words) {
        return clips.computeIfAbsent(words, missing -> {
            try {
                var utterance = new Utterance(missing, preferences.voice(), preferences.wordsPerMinute(), language);
                return Voices.clip(renderer, utterance);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
