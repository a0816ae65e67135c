package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChimeTest {

    private static final Duration WORDS = Duration.ofMillis(100);
    private static final Duration SYLLABLES = Duration.ofMillis(400);

    @ParameterizedTest
    @EnumSource
    void aChimeIsSoftAndStillToBeHeard(Chime bell) {
        Sound sound = bell.sound();

        assertThat(Loudness.of(sound).momentary()).as("LUFS").isBetween(-34.0, -18.0);
        assertThat(Loudness.of(sound).loudest(Duration.ofMillis(50)))
                .as("LUFS of its stroke")
                .isBetween(-27.0, -14.0);
        assertThat(sound.peak()).isLessThan(0.7);
    }

    /// A voice speaks at some -20 LUFS.
    @ParameterizedTest
    @EnumSource
    void wordsThatFollowAfterATenthOfASecondAreLouderByFar(Chime bell) {
        assertThat(Loudness.of(bell.sound()).loudestAfter(WORDS, SYLLABLES)).isLessThan(-28);
    }

    @ParameterizedTest
    @EnumSource
    void aChimeHasNoClickAtEitherEnd(Chime bell) {
        Sound sound = bell.sound();

        assertThat(sound.at(0)).isZero();
        assertThat(Math.abs(sound.at(1))).isLessThan(0.001f);
        assertThat(sound.at(sound.frames() - 1)).isZero();
        assertThat(Math.abs(sound.at(sound.frames() - 2))).isLessThan(1e-4f);
    }

    @Test
    void anyTwoChimesDifferInMoreThanOneWay() {
        Map<Chime, Heard> before = new EnumMap<>(Chime.class);
        for (Chime bell : Chime.values()) {
            Heard heard = Heard.of(bell.sound());
            assertThat(before)
                    .allSatisfy((other, otherHeard) -> assertThat(heard.differences(otherHeard))
                            .as("%s %s and %s %s", bell, heard, other, otherHeard)
                            .hasSizeGreaterThanOrEqualTo(2));
            before.put(bell, heard);
        }
    }
}
