package app.unhunch.ui.widget;

import java.nio.file.Path;
import java.util.function.Predicate;

/// The ways out of the window.
///
/// @param files where the person wants a file
/// @param printing onto paper
/// @param folders shows a folder in the system's file manager; says whether it could
public record Outlets(FilePlace files, Printing printing, Predicate<Path> folders) {

    /// Outlets that lead nowhere.
    public static Outlets silent() {
        return new Outlets(FilePlace.silent(), Printing.silent(), _ -> false);
    }
}
