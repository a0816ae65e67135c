/// The same session in a terminal: one line for each cue, and a live countdown where a person can press keys.
package app.unhunch.console;
