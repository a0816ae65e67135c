package app.unhunch.ui.settings;

import javafx.beans.value.ObservableValue;

/// What the settings can do with what a person keeps.
///
/// @param openRoutines shows the folder of the person's own routines
/// @param openJournal shows the folder of the journal
/// @param saveCsv saves all sessions for a spreadsheet
/// @param saveJson saves all sessions as JSON
/// @param hasSessions whether there is any to save
public record SettingsData(
        Runnable openRoutines,
        Runnable openJournal,
        Runnable saveCsv,
        Runnable saveJson,
        ObservableValue<Boolean> hasSessions) {}
