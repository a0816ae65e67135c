package app.unhunch.ui;

import app.unhunch.ui.widget.Outlets;
import java.util.concurrent.Executor;

/// What only a real window has.
///
/// @param outlets ways out of it: files, the printer
/// @param later does something when the window has shown what is there
public record WindowServices(Outlets outlets, Executor later) {}
