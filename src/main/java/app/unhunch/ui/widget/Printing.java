package app.unhunch.ui.widget;

import javafx.scene.layout.Region;

/// Puts a page on paper.
@FunctionalInterface
public interface Printing {

    /// What became of it.
    enum Printed {
        DONE,
        /// The person thought better of it.
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    /// Asks for a printer and prints a page, made to fit the paper.
    Printed print(Region page);

    /// Has no printer.
    static Printing silent() {
        return page -> Printed.NO_PRINTER;
    }
}
