/// The journal on the disk: an append-only log, one file for each machine, and a draft of each session that runs.
package app.unhunch.journal.store;
