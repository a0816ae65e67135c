package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Buttons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The rows about what is kept on this computer, and where.
final class DataSection {

    private DataSection() {}

    static Region of(Rows rows, Texts texts, SettingsData data) {
        Node export = rows.row(
                "settings.export",
                buttons(
                        button("settings.exportCsv", "export-csv", Feather.GRID, texts, data.saveCsv()),
                        button("settings.exportJson", "export-json", Feather.CODE, texts, data.saveJson())));
        export.visibleProperty().bind(data.hasSessions());
        export.managedProperty().bind(data.hasSessions());
        return rows.section(
                SettingsSection.DATA,
                rows.row(
                        "settings.journalFolder",
                        buttons(folder("settings.journalFolder", "open-journal", texts, data.openJournal()))),
                export,
                rows.row(
                        "settings.routinesFolder",
                        buttons(folder("settings.routinesFolder", "open-routines", texts, data.openRoutines()))));
    }

    private static Button folder(String what, String id, Texts texts, Runnable open) {
        Button button = button("settings.openFolder", id, Feather.FOLDER, texts, open);
        button.setAccessibleHelp(texts.get(what));
        return button;
    }

    private static Button button(String key, String id, Ikon icon, Texts texts, Runnable action) {
        Button button = Buttons.of(icon, texts.get(key), action);
        button.setId(id);
        return button;
    }

    private static Node buttons(Button... all) {
        FlowPane buttons = new FlowPane(all);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}
