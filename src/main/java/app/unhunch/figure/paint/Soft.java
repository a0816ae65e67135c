package app.unhunch.figure.paint;

import java.util.Arrays;

/// A mask without its edges: blurred, at half the resolution, because what is soft needs no more.
final class Soft {

    private final int columns;
    private final int rows;
    private float[] values;
    private float[] spare;
    private int left;
    private int top;
    private int right;
    private int bottom;

    Soft(int width, int height) {
        columns = width / 2 + 1;
        rows = height / 2 + 1;
        values = new float[columns * rows];
        spare = new float[columns * rows];
    }

    /// Takes a mask and blurs it.
    ///
    /// @param radius how far the blur reaches, in pixels of the mask
    void blur(Mask mask, double radius) {
        clear();
        int reach = Math.max(1, (int) Math.round(radius / 2 / 2));
        left = Math.max(0, mask.left() / 2 - 2 * reach - 1);
        top = Math.max(0, mask.top() / 2 - 2 * reach - 1);
        right = Math.min(columns, (mask.right() + 1) / 2 + 2 * reach + 1);
        bottom = Math.min(rows, (mask.bottom() + 1) / 2 + 2 * reach + 1);
        shrink(mask);
        for (int i = 0; i < 2; i++) {
            across(reach);
            down(reach);
        }
    }

    /// How much is there, 0 to 1, between the four values around a pixel.
    float at(float x, float y) {
        float u = x / 2 - 0.25f;
        float v = y / 2 - 0.25f;
        int i = (int) Math.floor(u);
        int j = (int) Math.floor(v);
        if (i < left || j < top || i + 1 >= right || j + 1 >= bottom) {
            return 0;
        }
        float fu = u - i;
        float fv = v - j;
        int k = j * columns + i;
        float above = values[k] + (values[k + 1] - values[k]) * fu;
        float below = values[k + columns] + (values[k + columns + 1] - values[k + columns]) * fu;
        return above + (below - above) * fv;
    }

    /// The first pixel column of the picture in which something may be.
    int left() {
        return left * 2;
    }

    int top() {
        return top * 2;
    }

    int right() {
        return right * 2;
    }

    int bottom() {
        return bottom * 2;
    }

    private void clear() {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(values, y * columns + left, y * columns + right, 0);
        }
    }

    private void shrink(Mask mask) {
        int lastX = mask.width - 1;
        int lastY = mask.height - 1;
        for (int y = Math.max(top, mask.top() / 2); y <= (mask.bottom() - 1) / 2; y++) {
            int above = Math.min(2 * y, lastY) * mask.width;
            int below = Math.min(2 * y + 1, lastY) * mask.width;
            for (int x = Math.max(left, mask.left() / 2); x <= (mask.right() - 1) / 2; x++) {
                int a = Math.min(2 * x, lastX);
                int b = Math.min(2 * x + 1, lastX);
                values[y * columns + x] =
                        (mask.at(above + a) + mask.at(above + b) + mask.at(below + a) + mask.at(below + b)) / 1020f;
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

    private void down(int reach) {
        float share = 1f / (2 * reach + 1);
        // Row by row, so that memory is read in order: the sums of all columns go along in the last free row.
        float[] sums = new float[right - left];
        for (int y = top; y < Math.min(bottom, top + reach); y++) {
            addRow(sums, y, 1);
        }
        for (int y = top; y < bottom; y++) {
            if (y + reach < bottom) {
                addRow(sums, y + reach, 1);
            }
            for (int x = left; x < right; x++) {
                spare[y * columns + x] = sums[x - left] * share;
            }
            if (y - reach >= top) {
                addRow(sums, y - reach, -1);
            }
        }
        swap();
    }

    private void addRow(float[] sums, int y, int sign) {
        for (int x = left; x < right; x++) {
            sums[x - left] += sign * values[y * columns + x];
        }
    }

    private void swap() {
        float[] held = values;
        values = spare;
        spare = held;
    }
}
