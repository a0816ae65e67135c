/// The voice programs of Linux, macOS and Windows, and how to find the one that this machine has.
package app.unhunch.voice.program;
