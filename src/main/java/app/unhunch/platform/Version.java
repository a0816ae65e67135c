package app.unhunch.platform;

/// The version that the build wrote into the module.
public final class Version {

    private Version() {}

    /// Such as `1.0.2`; empty where the program was not packed.
    public static String number() {
        var module = Version.class.getModule().getDescriptor();
        return module == null ? "" : module.rawVersion().orElse("");
    }
}
