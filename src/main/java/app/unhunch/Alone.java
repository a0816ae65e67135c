package app.unhunch;

/// What the program does without anybody, for a build and for measuring.
enum Alone {
    /// Nothing: there is somebody.
    NO,
    /// Walk through every screen and one session, and end.
    REHEARSE,
    /// End as soon as the first screen was painted.
    SHOW,
    /// Say when the first screen was painted and how many routines are listed, for a script that then ends it.
    LIST
}
