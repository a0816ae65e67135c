/// What was done, in pictures first: days, weeks, sides, and how it felt.
package app.unhunch.ui.progress;
