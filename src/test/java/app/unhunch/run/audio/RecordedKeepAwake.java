package app.unhunch.run.audio;

import app.unhunch.platform.KeepAwake;

/// Counts what is taken and what is let go.
public final class RecordedKeepAwake implements KeepAwake {

    public int taken;
    public int held;

    @Override
    public Hold hold() {
        taken++;
        held++;
        return () -> held--;
    }
}
