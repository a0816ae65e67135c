package app.unhunch.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with one file.
final class Report {

    /// Nobody reads more at once, and a file made to annoy must not fill the memory.
    static final int MOST = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    Report(String file) {
        this.file = file;
    }

    /// Something about the file as such.
    void wholeFile(String message, String hint) {
        at(At.WHOLE_FILE, "", message, hint);
    }

    /// Something about a value.
    void at(Spot spot, String message, String hint) {
        at(spot.at(), spot.pointer(), message, hint);
    }

    /// Something about a place that is no value, such as a key or a missing comma.
    void at(At at, String jsonPath, String message, String hint) {
        count++;
        if (count <= MOST) {
            problems.add(new Problem(
                    file, at.line(), at.column(), Words.plain(jsonPath), Words.plain(message), Words.plain(hint)));
        }
    }

    /// How many there were so far, more than [#MOST] included.
    int count() {
        return count;
    }

    /// Whether looking for more is of no use to anybody.
    boolean isFull() {
        return count > MOST;
    }

    boolean isClean() {
        return count == 0;
    }

    /// The problems from the top of the file to its end.
    List<Problem> problems() {
        if (isClean()) {
            return List.of();
        }
        List<Problem> shown = new ArrayList<>(problems);
        shown.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (count > MOST) {
            shown.add(new Problem(
                    file, 0, 0, "", "This file has more problems than these " + MOST + ".", "Mend these first."));
        }
        return shown;
    }
}
