package app.unhunch.launch;

import app.unhunch.launch.startup.LaunchOptions;

/// Where a person is coached when there is a display.
@FunctionalInterface
public interface WindowOpener {

    /// Opens the window and returns when it was closed; throws when this machine cannot show one.
    void open(LaunchOptions request) throws NoWindowException;
}
