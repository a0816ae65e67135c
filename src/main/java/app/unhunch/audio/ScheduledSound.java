package app.unhunch.audio;

/// A sound with its place in a mix. One thread mixes it, any thread may stop it.
final class ScheduledSound implements Playing {

    /// 20 ms.
    static final int FADE = Sound.RATE / 50;

    private final Sound sound;
    private final float volume;
    private final long dueNanos;
    private long frame;
    private int fading;
    private volatile boolean stopped;

    ScheduledSound(Sound sound, double volume, long dueNanos) {
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("a volume of " + volume);
        }
        this.sound = sound;
        this.volume = (float) volume;
        this.dueNanos = dueNanos;
    }

    /// When it should be heard, by the clock of the player.
    long dueNanos() {
        return dueNanos;
    }

    /// Gives it its place: the frame of the mix where it begins.
    void place(long first) {
        frame = first;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /// Adds its part to a block of the mix that begins at a frame; says whether it goes on after it.
    boolean addTo(float[] block, long at) {
        if (stopped && fading == 0) {
            if (at <= frame) {
                return false;
            }
            fading = FADE;
        }
        long from = Math.max(0, frame - at);
        for (long i = from; i < block.length; i++) {
            long k = at + i - frame;
            if (k >= sound.frames()) {
                return false;
            }
            float gain = volume;
            if (fading > 0) {
                gain *= (float) fading / FADE;
                fading--;
                if (fading == 0) {
                    return false;
                }
            }
            block[(int) i] += gain * sound.at((int) k);
        }
        return at + block.length - frame < sound.frames();
    }
}
