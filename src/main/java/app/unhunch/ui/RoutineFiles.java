package app.unhunch.ui;

import app.unhunch.library.Library;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The routines, and the person's folder that they come from.
///
/// @param library what was read already
/// @param reader reads it again
/// @param folder where the person's own routines live
/// @param opener shows that folder; says whether it could
public record RoutineFiles(Library library, Supplier<Library> reader, Path folder, BooleanSupplier opener) {}
