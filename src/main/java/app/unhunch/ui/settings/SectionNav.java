package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sections to choose from: below each other, or as one row of words where it is narrow.
final class SectionNav extends StackPane {

    private final ObjectProperty<SettingsSection> chosen = new SimpleObjectProperty<>(SettingsSection.VOICE);
    private final List<RadioToggle> buttons = new ArrayList<>();

    SectionNav(Texts texts) {
        getStyleClass().add("sections");
        // Its rows never give way to what is below them.
        setMinHeight(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (SettingsSection section : SettingsSection.values()) {
            RadioToggle button = new RadioToggle(texts.of("settings.section", section));
            Icons.beside(button, section.icon());
            button.setId("section-" + section.name());
            button.getStyleClass().add("section-button");
            button.setAccessibleHelp(texts.get("settings.title"));
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    chosen.set(section);
                }
            });
            chosen.subscribe(now -> button.setSelected(now == section));
            buttons.add(button);
        }
        arrange(true);
    }

    /// The section that is chosen.
    ReadOnlyObjectProperty<SettingsSection> chosen() {
        return chosen;
    }

    void choose(SettingsSection section) {
        chosen.set(section);
    }

    /// @param beside whether they stand beside what they lead to, each in a row of its own
    void arrange(boolean beside) {
        Pane pane = beside ? new VBox() : new FlowPane();
        pane.getStyleClass().add(beside ? "section-list" : "section-words");
        for (RadioToggle button : buttons) {
            button.setContentDisplay(beside ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
            button.setMaxWidth(beside ? Double.MAX_VALUE : USE_PREF_SIZE);
            button.setMinWidth(USE_PREF_SIZE);
            pane.getChildren().add(button);
        }
        getChildren().setAll(pane);
    }

    @Override
    public void requestFocus() {
        buttons.get(chosen.get().compareTo(SettingsSection.VOICE)).requestFocus();
    }
}
