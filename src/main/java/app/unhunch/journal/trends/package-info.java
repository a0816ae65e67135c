/// What a journal tells about days, weeks, sides and how it felt. Everything is a function of sessions and a date.
package app.unhunch.journal.trends;
