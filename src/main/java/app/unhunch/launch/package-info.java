/// Starts the program: makes every service, reads the clock, and opens the window.
package app.unhunch.launch;
