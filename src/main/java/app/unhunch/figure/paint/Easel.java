package app.unhunch.figure.paint;

import app.unhunch.figure.body.Ellipsoids;

/// What is at hand for painting, frame after frame, so that none of it is made anew each time.
///
/// @param hull of the size of the picture
/// @param seen for the shapes of the head as the camera sees them
/// @param shapes for the shapes themselves
record Easel(Picture picture, Mask mask, Shader shader, Hull hull, Ellipses seen, Ellipsoids shapes) {

    /// One that is as large as the picture.
    static Easel of(Picture picture, Mask mask, Shader shader) {
        return new Easel(picture, mask, shader, new Hull(1), new Ellipses(), new Ellipsoids());
    }
}
