package app.unhunch.gallery;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/// Packs indices of colours as GIF wants them: a code for every run that was seen before, in as few bits as will do.
final class Lzw {

    private static final int MOST_CODES = 4096;

    private final int bits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, Integer> codes = new HashMap<>();
    private int width;
    private int next;
    private int pending;
    private int held;

    /// @param bits of an index, 2 to 8
    private Lzw(int bits) {
        this.bits = bits;
        this.width = bits + 1;
    }

    static byte[] pack(byte[] indices, int bits) {
        Lzw lzw = new Lzw(bits);
        lzw.forget();
        int run = indices[0] & 0xFF;
        for (int i = 1; i < indices.length; i++) {
            run = lzw.append(run, indices[i] & 0xFF);
        }
        lzw.put(run);
        lzw.put(lzw.clear() + 1);
        lzw.flush();
        return lzw.out.toByteArray();
    }

    /// The code of a run and one more index, if it is known; else the run is written and the index begins another.
    private int append(int run, int index) {
        Integer known = codes.get(run << 8 | index);
        if (known != null) {
            return known;
        }
        put(run);
        if (next < MOST_CODES) {
            if (next == 1 << width) {
                width++;
            }
            codes.put(run << 8 | index, next);
            next++;
        } else {
            forget();
        }
        return index;
    }

    private void forget() {
        put(clear());
        codes.clear();
        width = bits + 1;
        next = clear() + 2;
    }

    private int clear() {
        return 1 << bits;
    }

    private void put(int code) {
        pending |= code << held;
        held += width;
        while (held >= 8) {
            out.write(pending);
            pending >>>= 8;
            held -= 8;
        }
    }

    private void flush() {
        if (held > 0) {
            out.write(pending);
        }
    }
}
