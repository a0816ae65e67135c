package app.unhunch.ui.widget;

import javafx.scene.layout.Region;

/// Prints a page.
@FunctionalInterface
public interface Printing {

    /// The outcome of printing.
    enum Printed {
        DONE,
        /// The person thought better of it.
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    /// Asks for a printer and prints a page, made to fit the paper.
    Printed print(Region page);

    /// A system without a printer.
    static Printing silent() {
        return page -> Printed.NO_PRINTER;
    }
}
