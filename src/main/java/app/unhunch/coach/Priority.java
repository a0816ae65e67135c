package app.unhunch.coach;

/// Which line gives way to which: one never runs into the moment of another of its own rank or of a higher one.
public enum Priority {
    /// Breathing cues.
    BREATH,
    /// Progress: seconds and repetitions.
    PROGRESS,
    /// Instructions.
    INSTRUCTION
}
