package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.audio.Output;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import app.unhunch.voice.Advice;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Voice and device together; whatever is waited for tells when it is there.
@Timeout(30)
class LiveSoundsTest {

    private final BlockingQueue<Float> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Optional<List<VoiceInfo>>> told = new LinkedBlockingQueue<>();
    private AudioPreferences preferences = Hearing.of(Verbosity.FULL);
    private Optional<LiveSounds> sounds = Optional.empty();

    /// A line that plays at once what is written to it, and takes note of what is not silence.
    private final class Ear implements Output.Line {
        private long played;

        @Override
        public int room() {
            return 4410;
        }

        @Override
        public void write(float[] block) throws IOException {
            played += block.length;
            for (float sample : block) {
                if (Math.abs(sample) > 0.001) {
                    heard.add(sample);
                    return;
                }
            }
        }

        @Override
        public long framesPlayed() {
            return played;
        }

        @Override
        public void close() {}
    }

    private LiveSounds live(Optional<SystemVoice> voice) {
        LiveSounds live = new LiveSounds(Ear::new, voice, Advice.LINUX, () -> preferences, Locale.UK, System::nanoTime);
        sounds = Optional.of(live);
        return live;
    }

    private static SystemVoice voice() {
        return SystemVoice.rendering("hum", TestVoice::hum, _ -> List.of(new VoiceInfo("en-gb", "Anna", Locale.UK)));
    }

    @AfterEach
    void close() {
        sounds.ifPresent(LiveSounds::close);
    }

    @Test
    void aChimeIsHeardWhenItIsAskedFor() throws InterruptedException {
        live(Optional.empty()).hear(Chime.START);

        assertThat(heard.take()).isNotNull();
    }

    @Test
    void whoAsksToHearSomethingHearsItAlsoWhileMuted() throws InterruptedException {
        preferences = Hearing.muted();
        live(Optional.of(voice())).hearVoice();

        assertThat(heard.take()).isNotNull();
    }

    @Test
    void theVoicesAreTold() throws InterruptedException {
        live(Optional.of(voice())).voices(told::add);

        assertThat(told.take().orElseThrow()).extracting(VoiceInfo::name).containsExactly("Anna");
    }

    @Test
    void aMachineWithoutAVoiceSaysSo() throws InterruptedException {
        live(Optional.empty()).voices(told::add);

        assertThat(told.take()).isEmpty();
    }

    @Test
    void voicesThatCannotBeListedAreNoMissingVoice() throws InterruptedException {
        live(Optional.of(SystemVoice.rendering("hum", TestVoice::hum, _ -> {
                    throw new VoiceException("it does not know");
                })))
                .voices(told::add);

        assertThat(told.take().orElseThrow()).isEmpty();
    }
}
