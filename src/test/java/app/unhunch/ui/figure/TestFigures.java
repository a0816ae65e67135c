package app.unhunch.ui.figure;

import app.unhunch.figure.body.Person;
import app.unhunch.library.Library;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The figure as it is until somebody chooses, with the bundled poses.
public final class TestFigures {

    private TestFigures() {}

    /// With guides.
    public static Figures usual() {
        return patient(Runnable::run);
    }

    /// The same, with an executor for what may wait until the window is there.
    public static Figures patient(Executor unhurried) {
        Library library = Library.read(null);
        return new Figures(
                library::poses, new SimpleObjectProperty<>(Person.USUAL), new SimpleBooleanProperty(true), unhurried);
    }
}
