/// Chimes made here, the mixing of sounds, and the line to the loudspeaker.
package app.unhunch.audio;
