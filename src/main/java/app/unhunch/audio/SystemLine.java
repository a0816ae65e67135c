package app.unhunch.audio;

import java.io.IOException;
import javax.sound.sampled.SourceDataLine;

/// A line of the system. It gets the same samples on both channels, as 16 bits, little end first.
final class SystemLine implements Output.Line {

    static final int CHANNELS = 2;
    static final int FRAME_BYTES = CHANNELS * Short.BYTES;

    private final SourceDataLine line;
    private byte[] bytes = new byte[0];

    SystemLine(SourceDataLine line) {
        this.line = line;
    }

    @Override
    public int room() {
        return line.available() / FRAME_BYTES;
    }

    @Override
    public void write(float[] block) throws IOException {
        int size = block.length * FRAME_BYTES;
        if (bytes.length != size) {
            bytes = new byte[size];
        }
        int at = 0;
        for (float sample : block) {
            short bits = Sound.sixteenBits(sample);
            for (int channel = 0; channel < CHANNELS; channel++) {
                bytes[at++] = (byte) bits;
                bytes[at++] = (byte) (bits >> Byte.SIZE);
            }
        }
        int taken = line.write(bytes, 0, size);
        if (taken != size) {
            throw new IOException("the sound device took " + taken + " of " + size + " bytes");
        }
    }

    @Override
    public long framesPlayed() {
        return line.getLongFramePosition();
    }

    @Override
    public void close() {
        line.close();
    }
}
