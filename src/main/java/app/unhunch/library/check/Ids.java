package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.model.Message;
import java.util.regex.Pattern;

/// What the names are like that files use for one another.
final class Ids {

    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /// Reports an id that cannot be one.
    static void check(JsonValue value, ProblemReport report) {
        String id = value.text();
        if (id.length() > LONGEST) {
            report.at(value, value.about("id.long").with("most", LONGEST), Message.of("id.shorten"));
        } else if (!SHAPE.matcher(id).matches()) {
            report.at(value, value.about("id.wrong").with("id", id), Message.of("id.letters"));
        }
    }
}
