package app.unhunch.ui;

import app.unhunch.ui.common.Diary;
import app.unhunch.ui.common.Outlets;
import java.util.concurrent.Executor;

/// Where what was done goes.
///
/// @param diary the journal
/// @param outlets out of the window
/// @param later does something when the window has shown what is there
public record Keeping(Diary diary, Outlets outlets, Executor later) {}
