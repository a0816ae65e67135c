/// The safety notice, always within reach.
package app.unhunch.ui.help;
