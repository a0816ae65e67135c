package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.figure.Figures;

/// What every screen is made with.
///
/// @param dialogs come above it
record ScreenParts(Texts texts, Times times, Figures figures, DialogLayer dialogs, Navigator navigator) {}
