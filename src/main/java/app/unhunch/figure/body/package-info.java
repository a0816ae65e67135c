/// The flesh on the bones: rows of ellipsoids that follow a skeleton, in metres. Still plain maths.
package app.unhunch.figure.body;
