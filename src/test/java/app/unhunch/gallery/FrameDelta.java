package app.unhunch.gallery;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/// What one frame of a film changes.
///
/// @param picture as large as the film; what stays as it was is transparent
/// @param changed nothing outside of it is new; never empty, as a frame of nothing new still takes its time
record FrameDelta(BufferedImage picture, Rectangle changed) {}
