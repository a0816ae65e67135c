/// Vectors, rotations and ranges of numbers.
package app.unhunch.figure.math;
