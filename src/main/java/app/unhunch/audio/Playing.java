package app.unhunch.audio;

/// A sound that was given to be played.
@FunctionalInterface
public interface Playing {

    /// Lets it fade out within 20 ms of what is mixed next, or never begin. May be called from any thread, and
    /// again.
    void stop();
}
