package app.unhunch.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A device whose time the test moves on. It plays what was written and remembers it.
final class FakeLine implements Output.Line {

    private final int buffer;
    private final int step;
    private final List<Float> written = new ArrayList<>();
    private double passed;
    private double behind;
    private boolean gone;
    private boolean full;
    private boolean closed;

    /// A device with a buffer of so many frames that counts so many frames at a time.
    FakeLine(int buffer, int step) {
        this.buffer = buffer;
        this.step = step;
    }

    /// Plays for a while; when nothing is left it stands still until there is more.
    void pass(double millis) {
        double wanted = passed + millis * Sound.RATE / 1_000;
        passed = Math.min(wanted, written.size());
        behind += wanted - passed;
    }

    /// The device is taken away.
    void takeAway() {
        gone = true;
    }

    /// It plays what it has and never has room again, as when the sound server has gone.
    void takeNoMore() {
        full = true;
    }

    /// How many frames it had to be silent as nothing was there to play.
    double starved() {
        return behind;
    }

    boolean closed() {
        return closed;
    }

    int frames() {
        return written.size();
    }

    int queued() {
        return written.size() - (int) framesPlayed();
    }

    /// The first frame from a place on that is not silent, or -1.
    int firstSound(int from) {
        for (int i = from; i < written.size(); i++) {
            if (written.get(i) != 0) {
                return i;
            }
        }
        return -1;
    }

    float at(int frame) {
        return written.get(frame);
    }

    @Override
    public int room() {
        return full ? 0 : buffer - queued();
    }

    @Override
    public void write(float[] block) throws IOException {
        if (gone) {
            throw new IOException("gone");
        }
        if (block.length > room()) {
            throw new IllegalStateException("this would have to wait");
        }
        for (float sample : Arrays.copyOf(block, block.length)) {
            written.add(sample);
        }
    }

    @Override
    public long framesPlayed() {
        return (long) passed / step * step;
    }

    @Override
    public void close() {
        closed = true;
    }
}
