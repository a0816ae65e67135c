package app.unhunch.platform;

/// The families of operating systems that differ in what we ask of them.
public enum OperatingSystem {
    /// Linux and everything else that follows the desktop conventions of freedesktop.org.
    LINUX,
    MAC,
    WINDOWS;

    /// The family by the value of the system property `os.name`.
    public static OperatingSystem of(String osName) {
        if (osName.startsWith("Windows")) {
            return WINDOWS;
        }
        return osName.startsWith("Mac") ? MAC : LINUX;
    }
}
