package app.unhunch.i18n;

/// A named value for a text: it takes the place of `{name}`.
///
/// @param value a number is written as the locale writes numbers, everything else as its `toString`
public record Arg(String name, Object value) {

    /// The same, for a static import.
    public static Arg arg(String name, Object value) {
        return new Arg(name, value);
    }
}
