/// Keeps a session in the journal while it runs and when it ends.
package app.unhunch.journal.live;
