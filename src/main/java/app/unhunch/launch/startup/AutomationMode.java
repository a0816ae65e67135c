package app.unhunch.launch.startup;

import java.util.Locale;

/// What the program does without anybody, for a build and for measuring: asked for by the system property
/// `unhunch.alone`, so that the command line stays as a person gives it.
public enum AutomationMode {
    /// Nothing: there is somebody.
    NO,
    /// Walk through every screen and one session, and end.
    REHEARSE,
    /// End as soon as the first screen was painted.
    SHOW,
    /// Say when the first screen was painted and how many routines are listed, for a script that then ends it.
    LIST;

    public static AutomationMode asked() {
        return valueOf(System.getProperty("unhunch.alone", "no").toUpperCase(Locale.ROOT));
    }
}
