package app.unhunch.perform;

import app.unhunch.platform.KeepAwake;

/// Counts what is taken and what is let go.
final class RecordedKeepAwake implements KeepAwake {

    int taken;
    int held;

    @Override
    public Hold hold(String why) {
        taken++;
        held++;
        return () -> held--;
    }
}
