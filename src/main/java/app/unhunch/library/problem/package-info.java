/// What is wrong in a file, with its line and column, and what to do about it.
package app.unhunch.library.problem;
