package app.unhunch.ui;

import app.unhunch.library.Library;
import app.unhunch.ui.home.LibraryReader;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// The routines, and the person's folder that they come from.
///
/// @param library what was read already: at least what comes with the program
/// @param reader reads everything
/// @param folder where the person's own routines live
/// @param opener shows that folder; says whether it could
public record RoutineFiles(Library library, LibraryReader reader, Path folder, BooleanSupplier opener) {}
