package app.unhunch.ui.settings;

import org.kordamp.ikonli.feather.Feather;

/// What the settings are about, in the order of the navigation.
enum SettingsSection {
    VOICE(Feather.MIC),
    CHIMES(Feather.MUSIC),
    FIGURE(Feather.USER),
    PACE(Feather.CLOCK),
    APPEARANCE(Feather.SUN),
    SESSION(Feather.PLAY_CIRCLE),
    DATA(Feather.FOLDER);

    private final Feather icon;

    SettingsSection(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}
