package app.unhunch.console;

import java.io.IOException;
import java.util.List;

/// Where the lines go.
@FunctionalInterface
interface Screen {

    /// Writes lines that stay, then the one line that replaces the live line before it. Throws when nobody reads any
    /// more.
    void show(List<String> lines, String live) throws IOException;
}
