package app.unhunch.gallery;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// Moving pictures as the bytes of a GIF file that plays for ever. Every picture keeps only what changes.
final class Gif {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer;
    private final Palette palette;
    private final int hundredths;

    private Gif(ImageWriter writer, Palette palette, int hundredths) {
        this.writer = writer;
        this.palette = palette;
        this.hundredths = hundredths;
    }

    /// @param hundredths how long each picture is shown, in hundredths of a second
    static byte[] of(List<BufferedImage> pictures, Palette palette, int hundredths) throws IOException {
        return ImageEncoder.encode("gif", writer -> new Gif(writer, palette, hundredths).write(pictures));
    }

    private void write(List<BufferedImage> pictures) throws IOException {
        BufferedImage first = pictures.getFirst();
        DeltaEncoder deltas = new DeltaEncoder(first.getWidth(), first.getHeight(), palette);
        writer.prepareWriteSequence(null);
        for (int i = 0; i < pictures.size(); i++) {
            IIOMetadataNode metadata = new IIOMetadataNode(FORMAT);
            if (i == 0) {
                metadata.appendChild(loop());
            }
            write(deltas.encode(pictures.get(i)), metadata);
        }
        writer.endWriteSequence();
    }

    private void write(FrameDelta delta, IIOMetadataNode metadata) throws IOException {
        metadata.appendChild(place(delta.changed()));
        metadata.appendChild(control());
        ImageWriteParam part = writer.getDefaultWriteParam();
        // A subimage will not do: the writer of the JDK counts where it begins twice.
        part.setSourceRegion(delta.changed());
        IIOMetadata all = writer.getDefaultImageMetadata(new ImageTypeSpecifier(delta.picture()), part);
        all.mergeTree(FORMAT, metadata);
        writer.writeToSequence(new IIOImage(delta.picture(), null, all), part);
    }

    private static IIOMetadataNode loop() {
        IIOMetadataNode loop =
                node("ApplicationExtension", Map.of("applicationID", "NETSCAPE", "authenticationCode", "2.0"));
        loop.setUserObject(FOR_EVER);
        IIOMetadataNode all = node("ApplicationExtensions", Map.of());
        all.appendChild(loop);
        return all;
    }

    private static IIOMetadataNode place(Rectangle changed) {
        return node(
                "ImageDescriptor",
                Map.of(
                        "imageLeftPosition", changed.x,
                        "imageTopPosition", changed.y,
                        "imageWidth", changed.width,
                        "imageHeight", changed.height,
                        "interlaceFlag", "FALSE"));
    }

    private IIOMetadataNode control() {
        return node(
                "GraphicControlExtension",
                Map.of(
                        "delayTime", hundredths,
                        "disposalMethod", "doNotDispose",
                        "userInputFlag", "FALSE",
                        "transparentColorFlag", "TRUE",
                        "transparentColorIndex", palette.transparent()));
    }

    private static IIOMetadataNode node(String name, Map<String, Object> attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        attributes.forEach((key, value) -> node.setAttribute(key, value.toString()));
        return node;
    }
}
