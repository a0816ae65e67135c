/// Reads poses, stretches and routines from JSON; every problem has a file, a line, a column and a way out.
package app.unhunch.library;
