import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/// Turns our style sheets and the theme into the form that the toolkit reads without parsing, and prefers. It would go
/// on preferring it when a sheet has changed, so only the image has it. Of the theme it leaves out what no control of
/// ours wears, and colours that nothing names; together three quarters of it.
public final class CompileStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("-color-[\\w-]+");
    private static final Pattern COLOUR_DEFINED = Pattern.compile("(" + COLOUR + ")\\s*:([^;}]*);");
    private static final Pattern STYLE = Pattern.compile("[.:]([a-zA-Z][\\w-]*)");

    private CompileStyles() {}

    /// @param arguments the folder of our style sheets, the list of controls that we do not use, and the folder to
    /// write into
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        StringBuilder ours = new StringBuilder();
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(arguments[0]), "*.css")) {
            for (Path sheet : sheets) {
                compile(sheet, folder.resolve(sheet.getFileName().toString().replace(".css", ".bss")));
                ours.append(Files.readString(sheet));
            }
        }
        Path thin = Files.createTempFile("theme", ".css");
        Files.writeString(thin, withoutUnnamed(thin(theme(), unused(Path.of(arguments[1]))), ours.toString()));
        compile(thin, folder.resolve("theme.bss"));
        Files.delete(thin);
    }

    private static void compile(Path sheet, Path compiled) throws IOException {
        Stylesheet.convertToBinary(new File(sheet.toString()), compiled.toFile());
    }

    private static String theme() throws IOException {
        String name = new PrimerLight().getUserAgentStylesheet();
        try (InputStream in = Objects.requireNonNull(PrimerLight.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The style classes, or states, in a list with a control and its own in each line.
    private static Set<String> unused(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String thin(String sheet, Set<String> unused) {
        return RULE.matcher(sheet).results().map(rule -> thin(rule, unused)).collect(Collectors.joining());
    }

    private static String thin(MatchResult rule, Set<String> unused) {
        String selectors = Arrays.stream(rule.group(1).split(","))
                .filter(selector -> STYLE.matcher(selector).results().noneMatch(m -> unused.contains(m.group(1))))
                .collect(Collectors.joining(","));
        return selectors.isBlank() ? "" : selectors + "{" + rule.group(2) + "}\n";
    }

    /// Without the colours that neither the sheet nor others name. One may name another, so again until all are needed.
    private static String withoutUnnamed(String sheet, String others) {
        Set<String> named = COLOUR.matcher(
                        COLOUR_DEFINED.matcher(sheet + others).replaceAll("$2"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
        String less = COLOUR_DEFINED.matcher(sheet).replaceAll(m -> named.contains(m.group(1)) ? "$0" : "");
        return less.equals(sheet) ? sheet : withoutUnnamed(less, others);
    }
}
