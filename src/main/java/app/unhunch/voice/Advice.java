package app.unhunch.voice;

/// What a person can do when no voice was found.
public enum Advice {
    LINUX("To hear the coach, install the package espeak-ng: \"sudo apt install espeak-ng\" on Debian and Ubuntu, "
            + "\"sudo dnf install espeak-ng\" on Fedora, \"sudo pacman -S espeak-ng\" on Arch."),
    MAC("To hear the coach, add a voice in System Settings, Accessibility, Spoken Content, System Voice."),
    WINDOWS("To hear the coach, add a voice in Settings, Time & language, Speech, Manage voices.");

    private final String text;

    Advice(String text) {
        this.text = text;
    }

    /// One kind sentence in English.
    public String text() {
        return text;
    }
}
