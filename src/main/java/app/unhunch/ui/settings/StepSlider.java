package app.unhunch.ui.settings;

import app.unhunch.settings.NumberRange;
import app.unhunch.settings.NumberSetting;
import atlantafx.base.controls.ProgressSliderSkin;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;

/// A slider for a number: it slides, the setting steps.
final class StepSlider extends Slider {

    private final NumberRange range;
    private final DoubleProperty number;
    private boolean patient;

    StepSlider(NumberSetting setting) {
        this(setting.range(), setting);
    }

    /// @param number has the name that becomes the id
    StepSlider(NumberRange range, DoubleProperty number) {
        super(range.min(), range.max(), number.get());
        this.range = range;
        this.number = number;
        double step = range.step();
        setBlockIncrement(step);
        setMajorTickUnit(step);
        setMinorTickCount(0);
        setSnapToTicks(true);
        setId(number.getName());
        valueProperty().subscribe(_ -> keep());
        number.subscribe(value -> setValue(value.doubleValue()));
    }

    /// Sets the number only when it is let go, for what would move the slider away below the pointer.
    StepSlider waitingForRelease() {
        patient = true;
        pressedProperty().subscribe(_ -> keep());
        valueChangingProperty().subscribe(_ -> keep());
        return this;
    }

    /// The step that is nearest to where it stands.
    double step() {
        double steps = Math.round((getValue() - range.min()) / range.step());
        return Math.clamp(range.min() + steps * range.step(), range.min(), range.max());
    }

    private void keep() {
        if (!patient || !(isPressed() || isValueChanging())) {
            number.set(step());
        }
    }

    /// One that fills what is left of the thumb.
    @Override
    protected Skin<?> createDefaultSkin() {
        return new ProgressSliderSkin(this);
    }
}
