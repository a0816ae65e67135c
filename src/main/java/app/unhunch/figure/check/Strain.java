package app.unhunch.figure.check;

/// Something that a body cannot do in a pose.
///
/// @param where the keys that lead to the value in a pose file, joined by dots, such as `hands.right`
/// @param what what is wrong, as a sentence
/// @param hint what to do about it, as a sentence
public record Strain(String where, String what, String hint) {}
