package app.unhunch.gallery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Encodes pictures with the writers of ImageIO, in memory.
final class ImageEncoder {

    /// Hands pictures to a writer.
    @FunctionalInterface
    interface Writing {

        void to(ImageWriter writer) throws IOException;
    }

    private ImageEncoder() {}

    /// @param format as ImageIO calls it, such as `png`
    static byte[] encode(String format, Writing writing) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writing.to(writer);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
