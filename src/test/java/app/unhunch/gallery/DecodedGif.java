package app.unhunch.gallery;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.NodeList;

/// A film in a GIF file, as a browser plays it.
///
/// @param frames its pictures, in their order
/// @param forEver whether it begins again whenever it ends
record DecodedGif(List<Frame> frames, boolean forEver) {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /// One picture.
    ///
    /// @param part as it is in the file
    /// @param place where it goes
    /// @param screen what is seen once it is there
    /// @param hundredths how long, in hundredths of a second
    /// @param ownPalette whether it brings colours of its own
    record Frame(BufferedImage part, Rectangle place, BufferedImage screen, int hundredths, boolean ownPalette) {}

    /// Plays a film in which every picture stays until another covers it.
    static DecodedGif of(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<Frame> frames = new ArrayList<>();
        boolean forEver = false;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            BufferedImage screen = reader.read(0);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode data =
                        (IIOMetadataNode) reader.getImageMetadata(i).getAsTree(FORMAT);
                forEver |= i == 0 && loops(data);
                Frame frame = frame(reader.read(i), data, screen);
                frames.add(frame);
                screen = frame.screen();
            }
        } finally {
            reader.dispose();
        }
        return new DecodedGif(frames, forEver);
    }

    private static Frame frame(BufferedImage part, IIOMetadataNode data, BufferedImage before) {
        IIOMetadataNode descriptor = node(data, "ImageDescriptor");
        IIOMetadataNode control = node(data, "GraphicControlExtension");
        if (!control.getAttribute("disposalMethod").equals("doNotDispose")) {
            throw new AssertionError("a picture goes away by itself");
        }
        Rectangle place = new Rectangle(
                number(descriptor, "imageLeftPosition"),
                number(descriptor, "imageTopPosition"),
                part.getWidth(),
                part.getHeight());
        BufferedImage screen = new BufferedImage(before.getWidth(), before.getHeight(), BufferedImage.TYPE_INT_ARGB);
        screen.createGraphics().drawImage(before, 0, 0, null);
        screen.createGraphics().drawImage(part, place.x, place.y, null);
        boolean ownPalette = data.getElementsByTagName("LocalColorTable").getLength() > 0;
        return new Frame(part, place, screen, number(control, "delayTime"), ownPalette);
    }

    private static boolean loops(IIOMetadataNode data) {
        NodeList extensions = data.getElementsByTagName("ApplicationExtension");
        for (int i = 0; i < extensions.getLength(); i++) {
            IIOMetadataNode extension = (IIOMetadataNode) extensions.item(i);
            if (extension.getAttribute("applicationID").equals("NETSCAPE")
                    && extension.getUserObject() instanceof byte[] times
                    && Arrays.equals(times, new byte[] {1, 0, 0})) {
                return true;
            }
        }
        return false;
    }

    private static IIOMetadataNode node(IIOMetadataNode data, String name) {
        return (IIOMetadataNode) data.getElementsByTagName(name).item(0);
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
