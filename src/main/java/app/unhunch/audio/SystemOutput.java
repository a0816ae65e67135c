package app.unhunch.audio;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The system's device, asked for the format that nearly all can play: two channels of 16 bits, little end first.
final class SystemOutput implements Output {

    private static final AudioFormat FORMAT = new AudioFormat(Sound.RATE, Short.SIZE, SystemLine.CHANNELS, true, false);

    /// The buffer of the device, in frames: 100 ms. The sound server of Linux fills whatever it is given, so more of it
    /// would only put more between the clock of the line and the ear.
    private static final int BUFFER = MixerLoop.AHEAD;

    @Override
    public Line open() throws IOException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, BUFFER * SystemLine.FRAME_BYTES);
            line.start();
            return new SystemLine(line);
        } catch (LineUnavailableException | IllegalArgumentException e) {
            // The second is how it says that there is no device at all.
            throw new IOException("no sound device can be opened", e);
        }
    }
}
