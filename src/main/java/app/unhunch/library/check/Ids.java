package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Quoting;
import java.util.regex.Pattern;

/// What the names are like that files use for one another.
final class Ids {

    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /// Reports an id that cannot be one.
    static void check(JsonValue spot, ProblemReport report) {
        String id = spot.text();
        if (id.length() > LONGEST) {
            report.at(
                    spot,
                    Quoting.sentence(spot.label()) + " is longer than " + LONGEST + " characters.",
                    "Shorten it.");
        } else if (!SHAPE.matcher(id).matches()) {
            report.at(
                    spot,
                    Quoting.quoted(id) + " cannot be used as " + spot.label() + ".",
                    "Use small letters a to z, digits, and single hyphens between them, such as \"side-stretch\".");
        }
    }
}
