package app.unhunch.ui;

import app.unhunch.journal.live.JournalService;
import app.unhunch.ui.widget.Outlets;
import java.util.concurrent.Executor;

/// Where what was done goes.
///
/// @param diary the journal
/// @param outlets out of the window
/// @param later does something when the window has shown what is there
public record Keeping(JournalService diary, Outlets outlets, Executor later) {}
