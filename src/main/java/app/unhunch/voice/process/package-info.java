/// Runs short and long-lived programs: words in, bytes out, both bounded, and the time too.
package app.unhunch.voice.process;
