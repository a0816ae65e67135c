/// The words and formats of one locale: texts from bundles, plurals, times of day, dates and numbers.
package app.unhunch.i18n;
