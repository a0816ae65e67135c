package app.unhunch.gallery;

import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;

/// How a picture is taken: window size, light or dark, size of text.
record Look(String name, int width, int height, Appearance appearance, int textSize) {

    static final Look LIGHT = new Look("light", 1280, 800, Appearance.LIGHT, 100);
    static final Look DARK = new Look("dark", 1280, 800, Appearance.DARK, 100);
    static final Look SMALL = new Look("small", 720, 520, Appearance.LIGHT, 100);
    static final Look SMALL_LARGE_TEXT = new Look("small-200", 720, 520, Appearance.DARK, 200);
    static final Look LARGE_TEXT = new Look("text-200", 1280, 800, Appearance.LIGHT, 200);
    static final Look HUGE = new Look("huge", 2560, 1440, Appearance.DARK, 100);

    /// What is left for the screen in the small window, below a title bar.
    static final Look CORNER = new Look("light", 400, 290, Appearance.LIGHT, 100);

    static final Look CORNER_DARK = new Look("dark", 400, 290, Appearance.DARK, 100);
    static final Look CORNER_LARGE_TEXT = new Look("text-200", 400, 290, Appearance.LIGHT, 200);
    static final Look CORNER_DARK_LARGE_TEXT = new Look("dark-200", 400, 290, Appearance.DARK, 200);

    Settings settings() {
        Settings settings = new Settings();
        settings.appearance().set(appearance);
        settings.motion().set(Motion.REDUCED);
        settings.textSize().set(textSize);
        settings.noticeRead().set(true);
        return settings;
    }
}
