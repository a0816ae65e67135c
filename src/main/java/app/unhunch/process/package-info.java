/// The one port that starts other programs.
package app.unhunch.process;
