package app.unhunch.gallery;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A picture as the bytes of a PNG file, without the desktop module that the program itself does not need.
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int TRUE_COLOUR_AND_ALPHA = 6;
    private static final int NONE = 0;
    private static final int PAETH = 4;

    private Png() {}

    static byte[] of(Pixels pixels) throws IOException {
        boolean opaque = pixels.opaque();
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(pixels.width());
        fields.writeInt(pixels.height());
        fields.write(new byte[] {8, (byte) (opaque ? TRUE_COLOUR : TRUE_COLOUR_AND_ALPHA), 0, 0, 0});
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", deflate(rows(pixels, opaque ? 3 : 4)));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] rows(Pixels pixels, int channels) {
        int length = pixels.width() * channels;
        byte[] above = new byte[length];
        var rows = new ByteArrayOutputStream();
        for (int y = 0; y < pixels.height(); y++) {
            byte[] row = row(pixels, y, channels);
            int best = NONE;
            for (int filter = NONE + 1; filter <= PAETH; filter++) {
                best = weight(row, above, channels, filter) < weight(row, above, channels, best) ? filter : best;
            }
            rows.write(best);
            rows.writeBytes(filtered(row, above, channels, best));
            above = row;
        }
        return rows.toByteArray();
    }

    private static byte[] row(Pixels pixels, int y, int channels) {
        byte[] row = new byte[pixels.width() * channels];
        for (int x = 0; x < pixels.width(); x++) {
            int argb = pixels.argb()[y * pixels.width() + x];
            int at = x * channels;
            row[at] = (byte) (argb >> 16);
            row[at + 1] = (byte) (argb >> 8);
            row[at + 2] = (byte) argb;
            if (channels == 4) {
                row[at + 3] = (byte) (argb >> 24);
            }
        }
        return row;
    }

    /// The less it weighs, the better it packs; so the format itself advises.
    private static long weight(byte[] row, byte[] above, int channels, int filter) {
        long weight = 0;
        for (byte b : filtered(row, above, channels, filter)) {
            weight += Math.abs(b);
        }
        return weight;
    }

    private static byte[] filtered(byte[] row, byte[] above, int channels, int filter) {
        byte[] filtered = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            int left = i < channels ? 0 : row[i - channels] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < channels ? 0 : above[i - channels] & 0xFF;
            int guess = switch (filter) {
                case NONE -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> paeth(left, up, corner);
            };
            filtered[i] = (byte) (row[i] - guess);
        }
        return filtered;
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        var hard = new Deflater(Deflater.BEST_COMPRESSION);
        try (var deflater = new DeflaterOutputStream(out, hard)) {
            deflater.write(bytes);
        } finally {
            hard.end();
        }
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
