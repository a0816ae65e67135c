/// The words of the program, and how it writes times and dates.
package app.unhunch.i18n;
