/// The sound of a session: joins what the coach says with the voice and the loudspeaker, live or into a file.
package app.unhunch.run.audio;
