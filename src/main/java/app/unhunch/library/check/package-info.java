/// Checks what the files say and makes stretches, routines and poses of it.
package app.unhunch.library.check;
