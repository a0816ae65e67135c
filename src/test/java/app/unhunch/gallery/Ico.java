package app.unhunch.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;

/// Pictures as the bytes of an icon file for Windows. Each is a PNG, which Windows 10 shows in every size; the
/// bitmaps of imageio-bmp would not do, as the rows of their masks are right only for widths that are multiples of
/// 32.
final class Ico {

    private Ico() {}

    /// @param pictures up to eight, up to 256 pixels wide
    static byte[] of(List<BufferedImage> pictures) throws IOException {
        return ImageEncoder.encode("ico", writer -> {
            ImageWriteParam png = writer.getDefaultWriteParam();
            png.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            png.setCompressionType("BI_PNG");
            writer.prepareWriteSequence(null);
            for (BufferedImage picture : pictures) {
                writer.writeToSequence(new IIOImage(picture, null, null), png);
            }
            writer.endWriteSequence();
        });
    }
}
