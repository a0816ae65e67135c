package app.unhunch.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The style sheets as text: their rules, and what each declares.
final class StyleSheets {

    static final String SHARED = "unhunch.css";

    private static final Path FOLDER = Path.of("src/main/resources/app/unhunch/ui");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media \\(([^)]*)\\) \\{((?:[^{}]*\\{[^{}]*})*)\\s*}");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([-a-z0-9]+)\\s*:\\s*([^;]+);");

    private StyleSheets() {}

    /// @param sheet the file that it is in
    /// @param media under which it holds; empty if always
    record Declaration(String sheet, String media, String selector, String property, String value) {

        @Override
        public String toString() {
            return sheet + ": " + selector + " { " + property + ": " + value + " }";
        }
    }

    static List<Declaration> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .flatMap(StyleSheets::declarations)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Declaration> declarations(Path file) {
        String sheet = file.getFileName().toString();
        String text = COMMENT.matcher(read(file)).replaceAll("");
        return Stream.concat(
                rules(sheet, "", MEDIA.matcher(text).replaceAll("")),
                MEDIA.matcher(text).results().flatMap(media -> rules(sheet, media.group(1), media.group(2))));
    }

    private static Stream<Declaration> rules(String sheet, String media, String text) {
        return RULE.matcher(text)
                .results()
                .flatMap(rule -> DECLARATION
                        .matcher(rule.group(2))
                        .results()
                        .map(found -> new Declaration(
                                sheet,
                                media,
                                rule.group(1).strip(),
                                found.group(1),
                                found.group(2).strip())));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
