/// Draws the figure into an array of pixels. It does so itself, because the toolkit's canvas takes several times longer
/// in software, because soft shades and contact shadows need the coverage of what was drawn before, and because so the
/// same picture can be made on any thread, for a thumbnail, an icon or a film.
package app.unhunch.figure.paint;
