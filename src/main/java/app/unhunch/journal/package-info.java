/// What was done on which day, and how it felt: an append-only log, one file for each machine.
package app.unhunch.journal;
