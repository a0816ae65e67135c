package app.unhunch;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the module.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {("Unhunch " + number()).strip()};
    }

    /// Such as `1.0.2`; empty where the program was not packed.
    static String number() {
        var module = Version.class.getModule().getDescriptor();
        return module == null ? "" : module.rawVersion().orElse("");
    }
}
