package app.unhunch.journal;

import app.unhunch.session.Outcome;

/// One stretch of a session: what was planned, and what was done.
///
/// @param id of the stretch in the library, then
/// @param name as it was called then
/// @param variant the id of the way in which it was done
public record Stretched(String id, String name, String variant, PerSide planned, PerSide done, Outcome outcome) {}
