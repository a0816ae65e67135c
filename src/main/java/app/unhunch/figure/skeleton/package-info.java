/// Solves a pose: where every joint of the body is. Lengths are metres, angles degrees.
package app.unhunch.figure.skeleton;
