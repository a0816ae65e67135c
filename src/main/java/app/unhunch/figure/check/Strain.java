package app.unhunch.figure.check;

import app.unhunch.model.Message;

/// Something that a body cannot do in a pose.
///
/// @param where the keys that lead to the value in a pose file, joined by dots, such as `hands.right`
/// @param what what is wrong
/// @param hint what to do about it
public record Strain(String where, Message what, Message hint) {}
