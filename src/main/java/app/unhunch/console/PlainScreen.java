package app.unhunch.console;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// Lines for a file, a pipe or a terminal that cannot rewrite a line; it has no live line.
record PlainScreen(PrintStream out) implements Screen {

    @Override
    public void show(List<String> lines, String live) throws IOException {
        lines.forEach(out::println);
        if (out.checkError()) {
            throw new IOException("nobody reads the output any more");
        }
    }
}
