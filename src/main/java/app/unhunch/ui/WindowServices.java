package app.unhunch.ui;

import app.unhunch.ui.widget.Outlets;
import java.util.concurrent.Executor;

/// What only a real window has.
///
/// @param outlets ways out of it: files, the printer
/// @param later does things when the next frame is on the screen
/// @param unhurried lets wait what the first frame of the program can do without; afterwards it does things at once
public record WindowServices(Outlets outlets, Executor later, Executor unhurried) {}
