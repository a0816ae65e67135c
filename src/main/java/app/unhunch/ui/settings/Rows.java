package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.settings.NumberSetting;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.SwitchRow;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the rows of the settings: a name, what it means, and the control.
final class Rows {

    private final Texts texts;
    private final Help help;

    /// Whether what a setting means is to be read, or its name says it and only a screen reader tells more.
    private enum Help {
        SHOWN,
        SPOKEN
    }

    Rows(Texts texts) {
        this(texts, Help.SHOWN);
    }

    private Rows(Texts texts, Help help) {
        this.texts = texts;
        this.help = help;
    }

    /// The same, for settings whose names say all.
    Rows brief() {
        return new Rows(texts, Help.SPOKEN);
    }

    /// A titled section of rows.
    Region section(SettingsSection section, Node... rows) {
        VBox all = new VBox(Labels.of(texts.of("settings.section", section), Styles.TITLE));
        all.getChildren().addAll(rows);
        all.getStyleClass().add("section");
        return all;
    }

    /// A number on a slider that moves in steps, with its value in words.
    Node number(String key, NumberSetting property, DoubleFunction<String> words) {
        return number(key, new StepSlider(property), words);
    }

    /// The same, on this slider.
    Node number(String key, StepSlider slider, DoubleFunction<String> words) {
        slider.setAccessibleText(texts.get(key));
        slider.setAccessibleHelp(texts.get(key + ".help"));
        Label value = Labels.of("", "value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty().bind(slider.valueProperty().map(_ -> words.apply(slider.step())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox control = new HBox(slider, value);
        control.getStyleClass().add("control");
        return row(key, control);
    }

    /// A row of words to choose from.
    ///
    /// @param group what the keys of their texts begin with
    <E extends Enum<E>> Node choice(String key, String group, ObjectProperty<E> property, E[] values) {
        return row(key, choices(key, group, property, values));
    }

    /// The same, without a name.
    <E extends Enum<E>> FlowPane choices(String key, String group, ObjectProperty<E> property, E[] values) {
        return toggles(key, property, values, value -> new ChoiceButton(texts.of(group, value)));
    }

    /// One of a few colours, with the name of the chosen one beside that of the setting.
    ///
    /// @param group what the keys of their texts begin with
    /// @param paint what fills the swatch of a value, as in a style sheet
    <E extends Enum<E>> Node swatches(
            String key, String group, ObjectProperty<E> property, E[] values, Function<E, String> paint) {
        HBox names =
                new HBox(Labels.of(texts.get(key), Styles.STRONG), chosen(group, property, Styles.MUTED, Styles.SMALL));
        names.getStyleClass().add("names");
        return framed(names, spots(key, group, property, values, paint));
    }

    /// The same, without names.
    <E extends Enum<E>> FlowPane spots(
            String key, String group, ObjectProperty<E> property, E[] values, Function<E, String> paint) {
        FlowPane swatches =
                toggles(key, property, values, value -> new Swatch(texts.of(group, value), paint.apply(value)));
        swatches.getStyleClass().add("swatches");
        return swatches;
    }

    /// The name of the value that is chosen.
    <E extends Enum<E>> Label chosen(String group, ObjectProperty<E> property, String... styles) {
        Label chosen = Labels.of("", styles);
        chosen.textProperty().bind(property.map(value -> texts.of(group, value)));
        return chosen;
    }

    /// Something that is there or not.
    Node onOff(String key, BooleanProperty property) {
        VBox words = new VBox(Labels.of(texts.get(key), Styles.STRONG));
        if (help == Help.SHOWN) {
            words.getChildren().add(Labels.of(texts.get(key + ".help"), Styles.MUTED, Styles.SMALL));
        }
        words.getStyleClass().add("words");
        SwitchRow row = new SwitchRow(words, texts.get(key));
        HBox.setHgrow(words, Priority.ALWAYS);
        row.box().setId(property.getName());
        row.box().setAccessibleHelp(texts.get(key + ".help"));
        row.on().bindBidirectional(property);
        return framed(row);
    }

    /// A name, what it means, and the control.
    Node row(String key, Node... control) {
        VBox words = new VBox(Labels.of(texts.get(key), Styles.STRONG));
        if (help == Help.SHOWN) {
            words.getChildren().add(Labels.of(texts.get(key + ".help"), Styles.MUTED, Styles.SMALL));
        }
        words.getStyleClass().add("words");
        VBox row = (VBox) framed(words);
        row.getChildren().addAll(control);
        return row;
    }

    /// Anything below a line.
    Node framed(Node... parts) {
        VBox row = new VBox(parts);
        row.getStyleClass().add("setting-row");
        return row;
    }

    private <E extends Enum<E>> FlowPane toggles(
            String key, ObjectProperty<E> property, E[] values, Function<E, ToggleButton> button) {
        ToggleGroup group = new ToggleGroup();
        FlowPane toggles = new FlowPane();
        toggles.getStyleClass().add("choices");
        for (E value : values) {
            ToggleButton toggle = button.apply(value);
            toggle.setToggleGroup(group);
            toggle.setId(property.getName() + "-" + value.name());
            toggle.setAccessibleHelp(texts.get(key));
            // Not its action: the arrow keys choose without one.
            toggle.selectedProperty().subscribe(selected -> {
                if (selected) {
                    property.set(value);
                }
            });
            property.subscribe(now -> toggle.setSelected(now == value));
            toggles.getChildren().add(toggle);
        }
        return toggles;
    }
}
