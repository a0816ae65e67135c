package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The desk with its thread, and lines that tell the test what they are asked for.
@Timeout(30)
class AudioPlayerTest {

    private final BlockingQueue<AudioPlayer.State> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Float> loud = new LinkedBlockingQueue<>();

    @Test
    void itOpensPlaysAndCloses() throws InterruptedException {
        AudioPlayer player = player(Listening::new);
        assertThat(player.state()).isEqualTo(AudioPlayer.State.CLOSED);
        player.open();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(AudioPlayer.State.OPEN);

        player.play(Waves.flat(0.25, 4_410), 0.5, System.nanoTime());
        assertThat(loud.poll(20, TimeUnit.SECONDS)).isEqualTo(0.125f);

        player.close();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(AudioPlayer.State.CLOSED);
        assertThat(player.state()).isEqualTo(AudioPlayer.State.CLOSED);
    }

    @Test
    void closingLetsWhatSoundsFadeOut() throws InterruptedException {
        AudioPlayer player = player(Listening::new);
        player.open();
        player.play(Waves.flat(0.5, 60 * Sound.RATE), 1, System.nanoTime());
        assertThat(loud.take()).isEqualTo(0.5f);
        player.close();

        float last = 1;
        for (Float next = loud.poll(); next != null; next = loud.poll()) {
            last = next;
        }
        assertThat(last).as("the last block before silence").isLessThan(0.5f);
    }

    @Test
    void itsThreadKeepsNobodyFromLeaving() throws InterruptedException {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        try (AudioPlayer player = player(() -> {
            threads.add(Thread.currentThread());
            return new Listening();
        })) {
            player.open();
            Thread thread = threads.take();
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread).isNotSameAs(Thread.currentThread());
        }
    }

    @Test
    void withTheSilentOutputAllIsAsEverAndNothingIsHeard() throws InterruptedException {
        AudioPlayer player = player(Output.silent());
        player.open();
        assertThat(told.take()).isEqualTo(AudioPlayer.State.OPEN);
        player.play(Waves.flat(0.5, 4_410), 1, System.nanoTime()).stop();
        player.close();
        assertThat(told.take()).isEqualTo(AudioPlayer.State.CLOSED);
    }

    @Test
    void aDeviceThatHangsHangsNobodyElse() throws InterruptedException {
        BlockingQueue<String> never = new LinkedBlockingQueue<>();
        BlockingQueue<String> hanging = new LinkedBlockingQueue<>();
        AudioPlayer player = player(() -> {
            hanging.add("now");
            return waitFor(never);
        });
        player.open();
        hanging.take();
        player.play(Waves.flat(0.5, 10), 1, System.nanoTime());
        player.close();

        assertThat(told).isEmpty();
        never.add("at last");
        assertThat(told.take()).isEqualTo(AudioPlayer.State.OPEN);
        assertThat(told.take()).isEqualTo(AudioPlayer.State.CLOSED);
    }

    @Test
    void aClosedPlayerTakesNothingAndIsNotOpenedAgain() {
        AudioPlayer player = player(Listening::new);
        player.play(Waves.flat(0.5, 10), 1, 0).stop();
        player.close();
        player.open();
        player.close();
        player.play(Waves.flat(0.5, 10), 1, 0).stop();

        assertThat(loud).isEmpty();
        assertThatIllegalStateException().isThrownBy(player::open);
        assertThatIllegalArgumentException().isThrownBy(() -> player.play(Waves.flat(0.5, 10), 2, 0));
    }

    private AudioPlayer player(Output output) {
        return new AudioPlayer(output, System::nanoTime, told::add);
    }

    private static Output.Line waitFor(BlockingQueue<String> queue) {
        try {
            queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new SilentLine();
    }

    /// Plays at once, and tells the last sample of each block that is not silent.
    private final class Listening implements Output.Line {

        private final SilentLine line = new SilentLine();

        @Override
        public int room() {
            return line.room();
        }

        @Override
        public void write(float[] block) {
            line.write(block);
            if (block[block.length - 1] != 0) {
                loud.add(block[block.length - 1]);
            }
        }

        @Override
        public long framesPlayed() {
            return line.framesPlayed();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
