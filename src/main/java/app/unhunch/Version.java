package app.unhunch;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the module.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var module = Version.class.getModule().getDescriptor();
        String version = module == null ? "" : module.rawVersion().orElse("");
        return new String[] {("Unhunch " + version).strip()};
    }
}
