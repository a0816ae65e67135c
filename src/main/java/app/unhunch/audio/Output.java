package app.unhunch.audio;

import java.io.IOException;

/// An audio output device.
@FunctionalInterface
public interface Output {

    /// Opens a line that plays from now on, at [Sound#RATE]. May take some time. Throws [IOException] when there is
    /// no device or it is busy.
    Line open() throws IOException;

    /// Swallows all sound, one block for each look at its clock.
    static Output silent() {
        return SilentLine::new;
    }

    /// The device that the system plays sound on.
    static Output system() {
        return new SystemOutput();
    }

    /// An open line. One thread uses it.
    interface Line extends AutoCloseable {

        /// How many frames can be written without waiting.
        int room();

        /// Writes frames of one channel, no more than there is room for. Throws [IOException] when the device does
        /// not take them: it is gone.
        void write(float[] block) throws IOException;

        /// How many of the frames written have been played.
        long framesPlayed();

        /// Lets the device go; what was not played yet is dropped.
        @Override
        void close();
    }
}
