/// The safety notice, the keys and the tips, always within reach.
package app.unhunch.ui.help;
