package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudioPartsTest {

    private final Settings settings = new Settings();
    private final AudioParts parts = settings.audioParts();

    private AudioPreferences now() {
        return settings.audioPreferences().getValue();
    }

    @Test
    void usuallyEverythingIsHeard() {
        assertThat(now().verbosity()).isEqualTo(Verbosity.FULL);
        assertThat(now().muted()).isFalse();
        assertThat(now().voice()).isEmpty();
        assertThat(now().chimes())
                .hasSize(Chime.values().length)
                .allSatisfy((_, volume) -> assertThat(volume).isEqualTo(1));
    }

    @Test
    void everyPartChangesTheWhole() {
        parts.verbosity().set(Verbosity.BRIEF);
        parts.muted().set(true);
        parts.voice().set("en-gb");
        parts.rate().set(120);
        parts.voiceVolume().set(55);

        assertThat(now().verbosity()).isEqualTo(Verbosity.BRIEF);
        assertThat(now().muted()).isTrue();
        assertThat(now().voice()).isEqualTo("en-gb");
        assertThat(now().wordsPerMinute()).isEqualTo(120);
        assertThat(now().voiceVolume()).isEqualTo(0.55);
    }

    @ParameterizedTest
    @EnumSource
    void everyChimeHasAVolumeAndCanBeSwitchedOff(Chime chime) {
        parts.chime(chime).volume().set(40);
        assertThat(now().volume(chime)).isEqualTo(0.4);

        parts.chime(chime).rings().set(false);
        assertThat(now().volume(chime)).isZero();
        assertThat(now().chimes())
                .allSatisfy((other, volume) -> assertThat(volume).isEqualTo(other == chime ? 0 : 1));
    }
}
