package app.unhunch.journal.share;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes tables as comma-separated values, as RFC 4180 has it, such that a spreadsheet opens them right and runs
/// nothing that is in them.
final class Csv {

    /// Without it Excel takes UTF-8 for something else.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n;\\t]");

    /// A spreadsheet takes what begins like this for a formula, wide forms too, and blanks or invisible characters
    /// before it or not: https://owasp.org/www-community/attacks/CSV_Injection.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private Csv() {}

    /// The rows as one CSV file.
    static String file(List<List<String>> rows) {
        return rows.stream().map(Csv::row).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
