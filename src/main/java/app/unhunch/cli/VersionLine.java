package app.unhunch.cli;

import app.unhunch.platform.Version;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {("Unhunch " + Version.number()).strip()};
    }
}
