package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.settings.NumberRange;
import app.unhunch.settings.NumberSetting;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
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

    Rows(Texts texts) {
        this.texts = texts;
    }

    /// A titled group of rows.
    Node group(String key, Node... rows) {
        VBox group = new VBox(Labels.of(texts.get(key), Styles.HEADLINE));
        group.getChildren().addAll(rows);
        group.getStyleClass().addAll(Styles.PANEL, "settings-group");
        return group;
    }

    /// A number on a slider that moves in steps, with its value in words.
    Node number(String key, NumberSetting property, DoubleFunction<String> words) {
        Slider slider = slider(property);
        slider.setAccessibleText(texts.get(key));
        slider.setAccessibleHelp(texts.get(key + ".help"));
        Label value = Labels.of("", "value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty().bind(property.map(number -> words.apply(number.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox control = new HBox(slider, value);
        control.getStyleClass().add("control");
        return row(key, control);
    }

    /// A slider that moves a number in steps.
    Slider slider(NumberSetting property) {
        NumberRange range = property.range();
        Slider slider = new Slider(range.min(), range.max(), property.get());
        slider.setBlockIncrement(range.step());
        slider.setMajorTickUnit(range.step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setId(property.getName());
        // The slider slides, the setting steps.
        slider.valueProperty().subscribe(value -> property.set(snap(value.doubleValue(), range)));
        property.subscribe(value -> slider.setValue(value.doubleValue()));
        return slider;
    }

    /// A row of toggle buttons for a choice.
    ///
    /// @param group what the keys of their texts begin with
    <E extends Enum<E>> Node choice(String key, String group, ObjectProperty<E> property, E[] values) {
        return row(key, toggles(key, property, values, value -> new RadioButton(texts.of(group, value))));
    }

    /// One of a few colours, with the name of the chosen one beside them.
    ///
    /// @param group what the keys of their texts begin with
    /// @param paint what fills the swatch of a value, as in a style sheet
    <E extends Enum<E>> Node swatches(
            String key, String group, ObjectProperty<E> property, E[] values, Function<E, String> paint) {
        FlowPane swatches =
                toggles(key, property, values, value -> new Swatch(texts.of(group, value), paint.apply(value)));
        swatches.getStyleClass().add("swatches");
        Label chosen = Labels.of("", "value");
        chosen.textProperty().bind(property.map(value -> texts.of(group, value)));
        swatches.getChildren().add(chosen);
        return row(key, swatches);
    }

    /// Something that is there or not.
    Node onOff(String key, BooleanProperty property) {
        CheckBox box = new CheckBox(texts.get(key + ".on"));
        box.setId(property.getName());
        box.setAccessibleHelp(texts.get(key + ".help"));
        box.selectedProperty().bindBidirectional(property);
        return row(key, box);
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

    /// A name, what it means, and the control.
    Node row(String key, Node control) {
        VBox row = new VBox(
                Labels.of(texts.get(key), "setting"),
                Labels.of(texts.get(key + ".help"), Styles.MUTED, Styles.SMALL),
                control);
        row.getStyleClass().add("setting-row");
        return row;
    }

    private static double snap(double value, NumberRange range) {
        double steps = Math.round((value - range.min()) / range.step());
        return Math.clamp(range.min() + steps * range.step(), range.min(), range.max());
    }
}
