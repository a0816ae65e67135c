package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.settings.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;

/// The rows about what happens before, in and after a session, and how often there is one.
final class SessionSection {

    private SessionSection() {}

    static Region of(Rows rows, Texts texts, Times times, Settings settings) {
        return rows.section(
                SettingsSection.SESSION,
                rows.onOff("settings.warmUp", settings.warmUp()),
                rows.choice("settings.firstSide", "settings.firstSide", settings.firstSide(), Side.values()),
                rows.onOff("settings.anyKeyPauses", settings.anyKeyPauses()),
                rows.onOff("settings.checkIn", settings.checkIn()),
                rows.number(
                        "settings.weeklyGoal",
                        settings.weeklyGoal(),
                        days -> texts.plural("settings.weeklyGoal.value", Math.round(days))),
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
