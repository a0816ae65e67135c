package app.unhunch.gallery;

import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;

/// How a picture is taken: window size, light or dark, size of text.
record PictureSetting(String name, int width, int height, Appearance appearance, int textSize) {

    static final PictureSetting LIGHT = new PictureSetting("light", 1280, 800, Appearance.LIGHT, 100);
    static final PictureSetting DARK = new PictureSetting("dark", 1280, 800, Appearance.DARK, 100);
    static final PictureSetting SMALL = new PictureSetting("small", 720, 520, Appearance.LIGHT, 100);
    static final PictureSetting SMALL_LARGE_TEXT = new PictureSetting("small-200", 720, 520, Appearance.LIGHT, 200);
    static final PictureSetting SMALL_LARGE_TEXT_DARK =
            new PictureSetting("small-200-dark", 720, 520, Appearance.DARK, 200);
    static final PictureSetting LARGE_TEXT = new PictureSetting("text-200", 1280, 800, Appearance.LIGHT, 200);
    static final PictureSetting HUGE = new PictureSetting("huge", 2560, 1440, Appearance.LIGHT, 100);
    static final PictureSetting HUGE_DARK = new PictureSetting("huge-dark", 2560, 1440, Appearance.DARK, 100);

    /// What is left for the screen in the small window, below a title bar.
    static final PictureSetting CORNER = new PictureSetting("light", 400, 290, Appearance.LIGHT, 100);

    static final PictureSetting CORNER_DARK = new PictureSetting("dark", 400, 290, Appearance.DARK, 100);
    static final PictureSetting CORNER_LARGE_TEXT = new PictureSetting("text-200", 400, 290, Appearance.LIGHT, 200);
    static final PictureSetting CORNER_DARK_LARGE_TEXT = new PictureSetting("dark-200", 400, 290, Appearance.DARK, 200);

    Settings settings() {
        Settings settings = new Settings();
        settings.appearance().set(appearance);
        settings.motion().set(Motion.REDUCED);
        settings.textSize().set(textSize);
        settings.noticeRead().set(true);
        return settings;
    }
}
