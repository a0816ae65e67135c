/// Shows the figure in the window: moving with a session, or still and small.
package app.unhunch.ui.figure;
