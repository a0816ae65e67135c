package app.unhunch.coach;

import app.unhunch.i18n.Bundle;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The table of everything that is said, in the person's language: `lines.properties`.
public final class Script {

    private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<String, String> table;

    public Script(Locale locale) {
        this.table = Bundle.read("app/unhunch/coach/lines", locale);
    }

    /// A line that lets a person judge a voice.
    public String sample() {
        return plain("hearIt");
    }

    /// One row that needs nothing filled in.
    String plain(String row) {
        return Objects.requireNonNull(table.get(row), row);
    }

    /// The forms of a row from the longest to the shortest that this verbosity wants, for a cue. A form that comes out
    /// empty is left out, as a stretch need not have short words.
    List<String> forms(String row, Verbosity verbosity, Cue cue) {
        Map<String, String> values = values(cue);
        SequencedSet<String> forms = new LinkedHashSet<>();
        for (String length : List.of("full", "brief", "least")) {
            String key = onSide(row + "." + length, cue.side());
            if (table.containsKey(key) && !(verbosity == Verbosity.BRIEF && length.equals("full"))) {
                forms.add(fill(plain(key), values).strip());
            }
        }
        forms.remove("");
        return forms.isEmpty() ? List.of(fill(plain(onSide(row + ".full", cue.side())), values)) : List.copyOf(forms);
    }

    /// The row of a side, where there is one for each.
    private String onSide(String key, @Nullable Side side) {
        String sided = key + "." + (side == null ? "both" : lower(side));
        return table.containsKey(sided) ? sided : key;
    }

    private Map<String, String> values(Cue cue) {
        var planned = cue.planned();
        Map<String, String> values = new HashMap<>();
        values.put("stretch", planned.stretch().name());
        values.put("text", cue.instruction().text().on(cue.side()));
        values.put("brief", cue.instruction().brief().on(cue.side()));
        values.put("tip", cue.instruction().tip().on(cue.side()));
        values.put("breath", cue.breath() == null ? "" : plain("breath." + lower(cue.breath())));
        return values;
    }

    private static String fill(String template, Map<String, String> values) {
        return BRACES.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
