package app.unhunch.library.problem;

import app.unhunch.model.Message;

/// One thing that is wrong in a file, told so that a person with a text editor can mend it.
///
/// @param file the file as the person knows it: its path, or its name inside the program
/// @param line where, from 1; 0 when the whole file is meant
/// @param column where in the line, from 1; 0 when the whole file is meant
/// @param jsonPath the place in the file's structure, such as `/variants/0/steps/2/seconds`; empty for the whole file
/// @param message what was found and what was expected
/// @param hint what to do about it, or [Message#NONE]
public record Problem(String file, int line, int column, String jsonPath, Message message, Message hint) {}
