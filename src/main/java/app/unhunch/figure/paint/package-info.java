/// Draws the figure into an array of pixels. It does so itself, because soft shades and contact shadows need the
/// coverage of what was drawn before, and because so the same picture can be made on any thread, with no toolkit: for
/// the window, a thumbnail, an icon, a film or a test.
package app.unhunch.figure.paint;
