/// The body: its skeleton, its poses and the ways between them, as plain maths. Nothing here draws.
package app.unhunch.figure;
