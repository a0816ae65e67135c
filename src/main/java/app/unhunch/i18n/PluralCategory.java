package app.unhunch.i18n;

/// The plural categories of CLDR. Which of them a language has, and for which numbers, is its own.
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER
}
