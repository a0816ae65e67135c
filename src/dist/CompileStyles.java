import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Turns a style sheet into the form that the toolkit reads without parsing, and prefers. It would go on preferring it
/// when the sheet has changed, so only the image has it.
public final class CompileStyles {

    private CompileStyles() {}

    /// @param arguments the style sheet, and the file to write
    public static void main(String[] arguments) throws IOException {
        Path compiled = Path.of(arguments[1]);
        Files.createDirectories(compiled.toAbsolutePath().getParent());
        Stylesheet.convertToBinary(new File(arguments[0]), compiled.toFile());
    }
}
