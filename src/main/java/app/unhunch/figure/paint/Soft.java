package app.unhunch.figure.paint;

import java.util.Arrays;

/// A mask without its edges: blurred, at half the resolution, because what is soft needs no more.
final class Soft {

    private final int columns;
    private final int rows;
    private float[] values;
    private float[] spare;
    private final float[] sums;
    private int left;
    private int top;
    private int right;
    private int bottom;

    Soft(int width, int height) {
        columns = width / 2 + 2;
        rows = height / 2 + 2;
        values = new float[columns * rows];
        spare = new float[columns * rows];
        sums = new float[columns];
    }

    /// Takes a mask and blurs it.
    ///
    /// @param radius how far the blur reaches, in pixels of the picture
    void blur(Mask mask, double radius) {
        int reach = reach(radius);
        frame(mask.left() / 2, mask.top() / 2, (mask.right() + 1) / 2, (mask.bottom() + 1) / 2, 2 * reach + 1);
        shrink(mask);
        blur(reach);
    }

    /// Takes a mask that has half the resolution of the picture already, and blurs it.
    ///
    /// @param radius how far the blur reaches, in pixels of the picture
    void blurHalf(Mask mask, double radius) {
        int reach = reach(radius);
        frame(mask.left(), mask.top(), mask.right(), mask.bottom(), 2 * reach + 1);
        copy(mask);
        blur(reach);
    }

    private static int reach(double radius) {
        return Math.max(1, (int) Math.round(radius / 4));
    }

    private void frame(int x0, int y0, int x1, int y1, int margin) {
        left = Math.clamp(x0 - margin, 0, columns);
        top = Math.clamp(y0 - margin, 0, rows);
        right = Math.clamp(x1 + margin, left, columns);
        bottom = Math.clamp(y1 + margin, top, rows);
    }

    private void blur(int reach) {
        for (int i = 0; i < 2; i++) {
            across(reach);
            down(reach);
        }
    }

    private void copy(Mask mask) {
        for (int y = top; y < bottom; y++) {
            int row = y * columns;
            Arrays.fill(values, row + left, row + right, 0);
            if (y < mask.height) {
                for (int x = mask.left(y); x < mask.right(y); x++) {
                    values[row + x] = mask.at(y * mask.width + x) * (1 / 255f);
                }
            }
        }
    }

    /// Turns what is there into how much more there is on one side than on the other, -1 to 1.
    ///
    /// @param dx how far to each side it looks, in pixels of the mask
    /// @param dy how far up and down it looks, in pixels of the mask
    void relief(double dx, double dy) {
        int sx = (int) Math.round(dx / 2);
        int sy = (int) Math.round(dy / 2);
        for (int y = top; y < bottom; y++) {
            int row = y * columns;
            boolean above = y - sy >= top && y - sy < bottom;
            boolean below = y + sy >= top && y + sy < bottom;
            for (int x = left; x < right; x++) {
                float one = below && x + sx >= left && x + sx < right ? values[row + sy * columns + x + sx] : 0;
                float other = above && x - sx >= left && x - sx < right ? values[row - sy * columns + x - sx] : 0;
                spare[row + x] = one - other;
            }
        }
        swap();
    }

    /// Writes a row of pixels of the picture, each between the four values around it, into an array.
    ///
    /// @param from the first pixel
    /// @param to after the last pixel
    void row(int y, int from, int to, float[] into) {
        if (from >= to || right - left < 2) {
            return;
        }
        Arrays.fill(into, from, to, 0);
        int j = (y - 1) >> 1;
        int above = Math.clamp(j, top, bottom - 1) * columns;
        int below = Math.clamp(j + 1, top, bottom - 1) * columns;
        float lower = (y & 1) == 0 ? 0.75f : 0.25f;
        int last = Math.min(right - 2, (to - 1) >> 1);
        int i = Math.max(left, (from - 1) >> 1);
        float here = values[above + i] + (values[below + i] - values[above + i]) * lower;
        if (from == 0 && left == 0) {
            into[0] = here;
        }
        for (; i <= last; i++) {
            float next = values[above + i + 1] + (values[below + i + 1] - values[above + i + 1]) * lower;
            float step = (next - here) * 0.25f;
            int x = 2 * i + 1;
            if (x >= from && x < to) {
                into[x] = here + step;
            }
            if (x + 1 >= from && x + 1 < to) {
                into[x + 1] = next - step;
            }
            here = next;
        }
    }

    /// The first column of the picture in which something may be.
    int left() {
        return left * 2;
    }

    /// The first row of the picture in which something may be.
    int top() {
        return top * 2;
    }

    /// The column after the last one, exclusive.
    int right() {
        return right * 2;
    }

    /// The row after the last one, exclusive.
    int bottom() {
        return bottom * 2;
    }

    private void shrink(Mask mask) {
        for (int y = top; y < bottom; y++) {
            int row = y * columns;
            Arrays.fill(values, row + left, row + right, 0);
            for (int line = 2 * y; line < Math.min(2 * y + 2, mask.height); line++) {
                for (int x = mask.left(line); x < mask.right(line); x++) {
                    values[row + (x >> 1)] += mask.at(line * mask.width + x);
                }
            }
            for (int x = left; x < right; x++) {
                values[row + x] *= 1 / 1020f;
            }
        }
    }

    private void across(int reach) {
        float share = 1f / (2 * reach + 1);
        for (int y = top; y < bottom; y++) {
            int row = y * columns;
            float sum = 0;
            for (int x = left; x < Math.min(right, left + reach); x++) {
                sum += values[row + x];
            }
            for (int x = left; x < right; x++) {
                if (x + reach < right) {
                    sum += values[row + x + reach];
                }
                spare[row + x] = sum * share;
                if (x - reach >= left) {
                    sum -= values[row + x - reach];
                }
            }
        }
        swap();
    }

    /// Goes row by row, so that memory is read in order: the sums of all columns go along.
    private void down(int reach) {
        float share = 1f / (2 * reach + 1);
        Arrays.fill(sums, left, right, 0);
        for (int y = top; y < Math.min(bottom, top + reach); y++) {
            addRow(y, 1);
        }
        for (int y = top; y < bottom; y++) {
            if (y + reach < bottom) {
                addRow(y + reach, 1);
            }
            int row = y * columns;
            for (int x = left; x < right; x++) {
                spare[row + x] = sums[x] * share;
            }
            if (y - reach >= top) {
                addRow(y - reach, -1);
            }
        }
        swap();
    }

    private void addRow(int y, float sign) {
        int row = y * columns;
        for (int x = left; x < right; x++) {
            sums[x] += sign * values[row + x];
        }
    }

    private void swap() {
        float[] held = values;
        values = spare;
        spare = held;
    }
}
