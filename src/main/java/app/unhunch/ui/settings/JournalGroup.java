package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.settings.Settings;
import javafx.scene.Node;

/// The rows about what is kept of sessions.
final class JournalGroup {

    private JournalGroup() {}

    static Node of(Rows rows, Texts texts, Settings settings) {
        return rows.group(
                "settings.journal",
                rows.number(
                        "settings.weeklyGoal",
                        settings.weeklyGoal(),
                        days -> texts.plural("settings.weeklyGoal.value", Math.round(days))),
                rows.onOff("settings.checkIn", settings.checkIn()));
    }
}
