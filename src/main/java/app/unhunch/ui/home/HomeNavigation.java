package app.unhunch.ui.home;

/// The ways that lead away from Home.
///
/// @param folder opens the person's folder of routines
public record HomeNavigation(Runnable folder, Runnable progress, Runnable settings, Runnable help) {}
