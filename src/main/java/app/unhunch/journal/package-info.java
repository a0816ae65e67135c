/// What was done on which day, and how it felt.
package app.unhunch.journal;
