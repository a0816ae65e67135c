package app.unhunch.library;

import app.unhunch.model.Stretch;
import java.util.Map;

/// The stretches a routine may ask for.
///
/// @param stretches by id
/// @param broken ids of stretches that cannot be used, with their files
record Catalog(Map<String, Stretch> stretches, Map<String, String> broken) {}
