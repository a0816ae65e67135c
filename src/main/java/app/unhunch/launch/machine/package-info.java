/// What this machine has for the person: its languages, its voice, and the place of their journal.
package app.unhunch.launch.machine;
