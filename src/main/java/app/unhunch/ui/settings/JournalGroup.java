package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.settings.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/// The rows about what is kept of sessions.
final class JournalGroup {

    private JournalGroup() {}

    static Node of(Rows rows, Texts texts, Times times, Settings settings) {
        return rows.group(
                "settings.journal",
                rows.number(
                        "settings.weeklyGoal",
                        settings.weeklyGoal(),
                        days -> texts.plural("settings.weeklyGoal.value", Math.round(days))),
                rows.onOff("settings.checkIn", settings.checkIn()),
                rows.onOff("settings.sixWeeks", sixWeeks(times, settings)));
    }

    /// Whoever switches the plan on begins it today.
    private static BooleanProperty sixWeeks(Times times, Settings settings) {
        BooleanProperty followed = new SimpleBooleanProperty(null, "sixWeeks");
        settings.sixWeeksSince()
                .subscribe(_ -> followed.set(settings.sixWeeksStart().isPresent()));
        followed.subscribe((_, on) -> {
            if (on != settings.sixWeeksStart().isPresent()) {
                settings.sixWeeksSince().set(on ? times.today().toString() : "");
            }
        });
        return followed;
    }
}
