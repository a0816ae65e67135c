/// The command line: what can be asked, and who answers.
package app.unhunch.cli;
