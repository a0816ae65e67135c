package app.unhunch.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How large the person left the window. Where it was is the system's business.
public final class WindowParts {

    private final DoubleProperty width = new SimpleDoubleProperty(this, "windowWidth", 1280);
    private final DoubleProperty height = new SimpleDoubleProperty(this, "windowHeight", 800);
    private final BooleanProperty maximised = new SimpleBooleanProperty(this, "windowMaximised", false);

    WindowParts() {}

    /// In pixels of the screen, without the frame; see [NumberRange#WINDOW].
    public DoubleProperty width() {
        return width;
    }

    /// In pixels of the screen, without the frame; see [NumberRange#WINDOW].
    public DoubleProperty height() {
        return height;
    }

    /// Whether it filled the screen; the size is what it had before.
    public BooleanProperty maximised() {
        return maximised;
    }

    /// All of them, each under the name it has in the file.
    List<Property<?>> all() {
        return List.of(width, height, maximised);
    }
}
