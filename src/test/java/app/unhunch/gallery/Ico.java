package app.unhunch.gallery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Pictures as the bytes of an icon file for Windows.
final class Ico {

    /// Larger pictures are kept as PNG, which old readers know only from this size on.
    private static final int LARGEST_BITMAP = 128;

    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int BITMAP_HEAD = 40;

    private Ico() {}

    static byte[] of(List<Pixels> pictures) throws IOException {
        byte[] head = new byte[HEAD + ENTRY * pictures.size()];
        ByteBuffer list = little(head);
        list.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        var bodies = new ByteArrayOutputStream();
        for (Pixels picture : pictures) {
            byte[] body = picture.width() > LARGEST_BITMAP ? Png.of(picture) : bitmap(picture);
            // In a byte there is no 256; 0 says it.
            list.put((byte) picture.width()).put((byte) picture.height());
            list.put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            list.putInt(body.length).putInt(head.length + bodies.size());
            bodies.writeBytes(body);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(bodies.toByteArray());
        return all.toByteArray();
    }

    /// Rows from below, blue first; then a mask of one bit for each pixel, for those that know no opacity.
    private static byte[] bitmap(Pixels picture) {
        int width = picture.width();
        int height = picture.height();
        int maskRow = (width + 31) / 32 * 4;
        byte[] bytes = new byte[BITMAP_HEAD + 4 * width * height + maskRow * height];
        ByteBuffer out = little(bytes);
        out.putInt(BITMAP_HEAD)
                .putInt(width)
                .putInt(2 * height)
                .putShort((short) 1)
                .putShort((short) 32);
        out.position(BITMAP_HEAD);
        for (int y = height - 1; y >= 0; y--) {
            for (int x = 0; x < width; x++) {
                out.putInt(picture.argb()[y * width + x]);
            }
        }
        for (int y = height - 1; y >= 0; y--) {
            byte[] mask = new byte[maskRow];
            for (int x = 0; x < width; x++) {
                if (picture.argb()[y * width + x] >>> 24 < 128) {
                    mask[x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
            out.put(mask);
        }
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
