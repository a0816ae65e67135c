/// What every screen shares: words, times, looks.
package app.unhunch.ui.common;
