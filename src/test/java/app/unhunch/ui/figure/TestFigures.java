package app.unhunch.ui.figure;

import app.unhunch.figure.Person;
import app.unhunch.library.Library;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The figure as it is until somebody chooses, with the bundled poses.
public final class TestFigures {

    private TestFigures() {}

    /// With guides.
    public static Figures usual() {
        Library library = Library.read(null);
        return new Figures(
                library::poses,
                new SimpleObjectProperty<>(Person.USUAL),
                new SimpleBooleanProperty(true),
                Runnable::run);
    }
}
