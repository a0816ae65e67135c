package app.unhunch.i18n;

import org.jspecify.annotations.Nullable;

/// Fills `{name}` in texts. Any other brace, and every apostrophe, stands for itself.
final class Template {

    private final Numbers numbers;
    private final Checks checks;

    /// Whether arguments that do not fit are an error.
    enum Checks {
        STRICT,
        LENIENT
    }

    Template(Numbers numbers, Checks checks) {
        this.numbers = numbers;
        this.checks = checks;
    }

    /// The text with its arguments in it. When strict, throws [IllegalArgumentException] if one is missing, or one that
    /// was given is not wanted; when lenient, what is missing stays as it is.
    ///
    /// @param optional an argument that the text need not use
    String fill(String text, @Nullable Arg optional, Arg... args) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        long used = 0;
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = endOfName(text, open + 1);
            String name = close < 0 ? "" : text.substring(open + 1, close);
            int arg = indexOf(name, args);
            filled.append(text, at, open);
            if (optional != null && optional.name().equals(name)) {
                filled.append(words(optional));
            } else if (arg >= 0) {
                filled.append(words(args[arg]));
                used |= 1L << arg;
            } else {
                refuse(!name.isEmpty(), "Nobody gave {", name, text);
                filled.append(text, open, close < 0 ? open + 1 : close + 1);
            }
            at = close < 0 ? open + 1 : close + 1;
        }
        for (int arg = 0; arg < args.length; arg++) {
            refuse((used & 1L << arg) == 0, "Nothing wants {", args[arg].name(), text);
        }
        return filled.append(text, at, text.length()).toString();
    }

    private void refuse(boolean wrong, String what, String name, String text) {
        if (wrong && checks == Checks.STRICT) {
            throw new IllegalArgumentException(what + name + "} in: " + text);
        }
    }

    private String words(Arg arg) {
        return arg.value() instanceof Number number
                ? numbers.write(number)
                : arg.value().toString();
    }

    /// Where the name ends that begins here, or -1 when none does.
    private static int endOfName(String text, int start) {
        int i = start;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == '}' ? i : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int indexOf(String name, Arg... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
