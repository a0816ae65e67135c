package app.unhunch.voice;

import java.util.regex.Pattern;

/// Takes from texts what a voice program could take for anything but words or a name.
final class Sanitizer {

    /// Starts like a name, so it is no option, no question mark and no absolute path.
    private static final Pattern VOICE = Pattern.compile("[\\p{L}\\p{N}][^\\p{Cntrl}]{0,99}");

    private Sanitizer() {}

    /// One line of plain words. Control characters go because espeak-ng reads commands behind some of them.
    static String words(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(Sanitizer::sayable).forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    /// The name, or nothing when it can be none.
    static String voice(String name) {
        return VOICE.matcher(name).matches() && !name.contains("..") ? name : "";
    }

    private static int sayable(int codePoint) {
        return switch (codePoint) {
            case '[' -> '(';
            case ']' -> ')';
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> ' ';
                    default -> codePoint;
                };
        };
    }
}
