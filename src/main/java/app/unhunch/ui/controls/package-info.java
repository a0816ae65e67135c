/// Controls that no library has: the ring, the strip, text that fits.
package app.unhunch.ui.controls;
