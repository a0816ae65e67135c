package app.unhunch.settings;

import javafx.beans.property.BooleanProperty;

/// How large the person left the window. Where it was is the system's business.
public final class WindowParts {

    private final NumberSetting width;
    private final NumberSetting height;
    private final FlagSetting maximised;

    WindowParts(SettingsRegistry declared) {
        width = declared.number("windowWidth", 1280, NumberRange.WINDOW);
        height = declared.number("windowHeight", 800, NumberRange.WINDOW);
        maximised = declared.flag("windowMaximised", false);
    }

    /// In pixels of the screen, without the frame.
    public NumberSetting width() {
        return width;
    }

    /// In pixels of the screen, without the frame.
    public NumberSetting height() {
        return height;
    }

    /// Whether it filled the screen; the size is what it had before.
    public BooleanProperty maximised() {
        return maximised;
    }
}
