/// The system's own speech. A voice program either renders words to sound, which others then mix and time, or it can
/// only speak aloud by itself. Nothing here trusts such a program: what it gives is bounded in bytes and in time.
package app.unhunch.voice;
