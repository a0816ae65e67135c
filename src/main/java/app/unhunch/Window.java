package app.unhunch;

/// Where a person is coached when there is a display.
@FunctionalInterface
interface Window {

    /// Opens the window and returns when it was closed; throws when this machine cannot show one.
    void open(Request request) throws NoWindowException;
}
