package app.unhunch.library.problem;

/// One thing that is wrong in a file, told so that a person with a text editor can mend it.
///
/// @param file the file as the person knows it: its path, or its name inside the program
/// @param line where, from 1; 0 when the whole file is meant
/// @param column where in the line, from 1; 0 when the whole file is meant
/// @param jsonPath the place in the file's structure, such as `/variants/0/steps/2/seconds`; empty for the whole file
/// @param message what was found and what was expected, as one sentence
/// @param hint what to do about it, or empty
public record Problem(String file, int line, int column, String jsonPath, String message, String hint) {

    /// The problem on one line, `file:line:column: message hint`, as editors and terminals understand it.
    public String oneLine() {
        String where = line == 0 ? file : file + ":" + line + ":" + column;
        return (where + ": " + message + " " + hint).strip();
    }
}
