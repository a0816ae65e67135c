/// The small window that stands in a corner of the screen, above all others.
package app.unhunch.ui.session.corner;
