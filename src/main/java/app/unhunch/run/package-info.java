/// What goes along with a running session, in the window as in the terminal.
package app.unhunch.run;
