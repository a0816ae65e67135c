package app.unhunch.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sounds laid over each other, frame by frame. The sum is limited softly and never cut off. One thread owns it;
/// what it gave out may be stopped from any.
public final class Mix {

    private final List<ScheduledSound> placed = new ArrayList<>();
    private long position;

    /// The frame that comes next; 0 at the beginning.
    public long position() {
        return position;
    }

    /// Lays a sound so that it begins at a frame, or at once when that has gone by.
    ///
    /// @param volume from 0 to 1, as it is
    public Playing put(Sound sound, double volume, long frame) {
        ScheduledSound one = new ScheduledSound(sound, volume, 0);
        put(one, frame);
        return one;
    }

    void put(ScheduledSound one, long frame) {
        one.place(Math.max(frame, position));
        placed.add(one);
    }

    /// Fades out all that plays.
    void stopAll() {
        for (ScheduledSound one : placed) {
            one.stop();
        }
    }

    /// Fills the block with what comes next, and moves on by its length. Makes no garbage.
    public void next(float[] block) {
        Arrays.fill(block, 0);
        int kept = 0;
        // By index, as an iterator would be garbage a hundred times a second.
        for (int i = 0; i < placed.size(); i++) {
            ScheduledSound one = placed.get(i);
            if (one.addTo(block, position)) {
                placed.set(kept++, one);
            }
        }
        if (!placed.isEmpty()) {
            while (placed.size() > kept) {
                placed.removeLast();
            }
            for (int i = 0; i < block.length; i++) {
                block[i] = Limiter.soft(block[i]);
            }
        }
        position += block.length;
    }

    /// What comes next for so long, as one sound, and moves on by it.
    public Sound render(Duration length) {
        short[] samples = new short[Sound.frames(length)];
        // A second at a time, as all of a routine in floats would not fit into the memory of the program.
        float[] block = new float[Sound.RATE];
        for (int from = 0; from < samples.length; from += block.length) {
            if (samples.length - from < block.length) {
                block = new float[samples.length - from];
            }
            next(block);
            for (int i = 0; i < block.length; i++) {
                samples[from + i] = Sound.sixteenBits(block[i]);
            }
        }
        return new Sound(samples);
    }
}
