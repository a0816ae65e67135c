/// One running session with all that goes along with it, in the window as in the terminal.
package app.unhunch.run;
