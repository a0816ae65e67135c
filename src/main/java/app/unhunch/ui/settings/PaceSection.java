package app.unhunch.ui.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.settings.Settings;
import java.util.function.DoubleFunction;
import javafx.scene.layout.Region;

/// The rows that say how long a breath lasts, all at once and each, and the time between stretches.
final class PaceSection {

    private PaceSection() {}

    static Region of(Rows rows, Texts texts, Settings settings) {
        DoubleFunction<String> seconds = value -> texts.get("time.seconds", arg("seconds", value));
        return rows.section(
                SettingsSection.PACE,
                rows.choice("settings.tempo", "tempo", Tempo.in(settings), Tempo.NAMED.toArray(Tempo[]::new)),
                rows.number("settings.holdIn", settings.holdIn(), seconds),
                rows.number("settings.holdOut", settings.holdOut(), seconds),
                rows.brief().number("settings.moveIn", settings.moveIn(), seconds),
                rows.brief().number("settings.moveOut", settings.moveOut(), seconds),
                rows.number("settings.getReady", settings.getReady(), seconds),
                rows.brief().number("settings.change", settings.change(), seconds),
                rows.number("settings.settle", settings.settle(), seconds),
                rows.onOff("settings.waitForMe", settings.waitForMe()));
    }
}
