package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Glow;

/// A glow and how much of it shows.
///
/// @param level 0 to 1
public record Warmth(Glow glow, double level) {}
