/// A journal for other programs and for other people.
package app.unhunch.journal.share;
