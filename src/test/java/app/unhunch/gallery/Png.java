package app.unhunch.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;

/// A picture as the bytes of a PNG file, packed as hard as it can be: unasked, ImageIO prefers to be quick.
final class Png {

    private Png() {}

    static byte[] of(BufferedImage picture) throws IOException {
        return ImageEncoder.encode("png", writer -> {
            ImageWriteParam hard = writer.getDefaultWriteParam();
            hard.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            hard.setCompressionQuality(0);
            writer.write(null, new IIOImage(picture, null, null), hard);
        });
    }
}
