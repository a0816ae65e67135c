package app.unhunch.library.json;

import app.unhunch.library.problem.Problem;
import app.unhunch.library.problem.Quoting;
import app.unhunch.library.problem.TextPosition;
import app.unhunch.model.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with one file.
public final class ProblemReport {

    /// Nobody reads more at once, and a file made to annoy must not fill the memory.
    static final int MOST = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    public ProblemReport(String file) {
        this.file = file;
    }

    /// Something about the file as such.
    void wholeFile(Message message, Message hint) {
        at(TextPosition.WHOLE_FILE, "", message, hint);
    }

    /// Something about a value.
    public void at(JsonValue value, Message message, Message hint) {
        at(value.at(), value.pointer(), message, hint);
    }

    /// Something about a place that is no value, such as a key or a missing comma.
    public void at(TextPosition at, String jsonPath, Message message, Message hint) {
        count++;
        if (count <= MOST) {
            problems.add(new Problem(file, at.line(), at.column(), Quoting.plain(jsonPath), message, hint));
        }
    }

    /// How many there were so far, more than [#MOST] included.
    public int count() {
        return count;
    }

    /// Whether looking for more is of no use to anybody.
    public boolean isFull() {
        return count > MOST;
    }

    public boolean isClean() {
        return count == 0;
    }

    /// The problems from the top of the file to its end.
    public List<Problem> problems() {
        if (isClean()) {
            return List.of();
        }
        List<Problem> shown = new ArrayList<>(problems);
        shown.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (count > MOST) {
            shown.add(new Problem(file, 0, 0, "", Message.of("tooMany").with("most", MOST), Message.of("mendThese")));
        }
        return shown;
    }
}
