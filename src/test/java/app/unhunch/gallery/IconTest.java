package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class IconTest {

    private final Icon icon = new Icon(Library.read(null));

    @ParameterizedTest
    @ValueSource(ints = {16, 128})
    void drawnTwiceItIsTheSame(int size) {
        assertThat(icon.draw(size, 0).argb())
                .isEqualTo(new Icon(Library.read(null)).draw(size, 0).argb());
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64})
    void cornersAreClearAndTheMiddleIsSolid(int size) {
        Pixels drawn = icon.draw(size, 0);

        assertThat(drawn.argb()[0]).isZero();
        assertThat(drawn.argb()[size / 2 * size + size / 2] >>> 24).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48})
    void theSmallMarkStandsOutFromItsGround(int size) {
        Pixels drawn = icon.draw(size, 0);

        long bright = IntStream.of(drawn.argb())
                .filter(c -> (c >>> 24) == 255 && (c >> 16 & 0xFF) > 230)
                .count();
        assertThat(100.0 * bright / drawn.argb().length)
                .as("percent of paper white")
                .isBetween(10.0, 30.0);
    }

    @Test
    void theFilesInTheProjectHaveTheSizesTheirNamesSay() throws IOException {
        for (int size : IconFiles.SIZES) {
            Pixels file = Bytes.decoded(Files.readAllBytes(IconFiles.FOLDER.resolve("unhunch-" + size + ".png")));
            assertThat(file.width()).isEqualTo(size);
            assertThat(file.height()).isEqualTo(size);
            assertThat(file.opaque()).as("its corners are round").isFalse();
        }
    }

    @Test
    void theFileForWindowsHasEverySizeItAsksFor() throws IOException {
        ByteBuffer in = Bytes.little(Files.readAllBytes(IconFiles.FOLDER.resolve("unhunch.ico")));

        assertThat((int) in.getShort(4)).isEqualTo(IconFiles.WINDOWS.size());
        for (int i = 0; i < IconFiles.WINDOWS.size(); i++) {
            assertThat(in.get(6 + 16 * i) & 0xFF).isEqualTo(IconFiles.WINDOWS.get(i) % 256);
        }
    }

    @Test
    void theFileForMacOsHasEverySizeItAsksFor() throws IOException {
        var parts = IcnsTest.parts(Files.readAllBytes(IconFiles.FOLDER.resolve("unhunch.icns")));

        assertThat(parts.keySet()).isEqualTo(Icns.SIZES.keySet());
    }
}
