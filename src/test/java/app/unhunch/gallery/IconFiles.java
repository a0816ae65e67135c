package app.unhunch.gallery;

import app.unhunch.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Draws the icon of the program in every size and form that a system asks for, to `assets/icons`. Run by
/// `mvn -Picons verify`.
class IconFiles {

    static final Path FOLDER = Path.of("assets", "icons");
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);

    /// Icons on macOS keep so much free around them.
    private static final double MAC_MARGIN = 0.09;

    private final Icon icon = new Icon(Library.read(null));

    @Test
    void draw() throws IOException {
        Files.createDirectories(FOLDER);
        for (int size : SIZES) {
            Files.write(FOLDER.resolve("unhunch-" + size + ".png"), Png.of(icon.draw(size, margin(size))));
        }
        Files.write(
                FOLDER.resolve("unhunch.ico"),
                Ico.of(WINDOWS.stream()
                        .map(size -> icon.draw(size, margin(size)))
                        .toList()));
        Files.write(FOLDER.resolve("unhunch.icns"), Icns.of(size -> icon.draw(size, size <= 32 ? 0 : MAC_MARGIN)));
    }

    /// A small icon needs every pixel.
    private static double margin(int size) {
        return size < 64 ? 0 : 0.03;
    }
}
