package app.unhunch.figure.paint;

import java.util.Arrays;

/// How much of every pixel is covered, 0 to 255, by shapes that were added. Shapes unite: where they overlap, the
/// greater
/// cover counts, so that no seam shows. Edges are exact to the area.
final class Mask {

    final int width;
    final int height;
    private final byte[] cover;
    private final float[] steps;
    private int left;
    private int top;
    private int right;
    private int bottom;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.cover = new byte[width * height];
        this.steps = new float[(width + 3) * height];
        forget();
    }

    /// Takes everything away.
    void clear() {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(cover, y * width + left, y * width + right, (byte) 0);
        }
        forget();
    }

    private void forget() {
        left = width;
        top = height;
        right = 0;
        bottom = 0;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    /// After the last column that is covered.
    int right() {
        return right;
    }

    /// After the last row that is covered.
    int bottom() {
        return bottom;
    }

    /// The cover of a pixel by its index.
    int at(int index) {
        return cover[index] & 0xFF;
    }

    /// Makes this cover nothing that the other does not cover.
    void cutTo(Mask other) {
        for (int y = top; y < bottom; y++) {
            for (int i = y * width + left; i < y * width + right; i++) {
                cover[i] = (byte) (at(i) * other.at(i) / 255);
            }
        }
    }

    /// Adds the inside of a closed line, given as x, y, x, y and so on.
    void add(double[] line, int points) {
        if (points < 3) {
            return;
        }
        double minX = line[0];
        double maxX = line[0];
        double minY = line[1];
        double maxY = line[1];
        for (int i = 1; i < points; i++) {
            minX = Math.min(minX, line[2 * i]);
            maxX = Math.max(maxX, line[2 * i]);
            minY = Math.min(minY, line[2 * i + 1]);
            maxY = Math.max(maxY, line[2 * i + 1]);
        }
        int x0 = Math.max(0, (int) Math.floor(minX));
        int x1 = Math.min(width, (int) Math.ceil(maxX) + 1);
        int y0 = Math.max(0, (int) Math.floor(minY));
        int y1 = Math.min(height, (int) Math.ceil(maxY));
        if (x0 >= x1 || y0 >= y1) {
            return;
        }
        for (int i = 0; i < points; i++) {
            int next = i + 1 == points ? 0 : i + 1;
            edge(line[2 * i], line[2 * i + 1], line[2 * next], line[2 * next + 1]);
        }
        sum(x0, y0, x1, y1);
        left = Math.min(left, x0);
        top = Math.min(top, y0);
        right = Math.max(right, x1);
        bottom = Math.max(bottom, y1);
    }

    /// Notes, for each row that an edge crosses, by how much the cover changes there.
    private void edge(double fromX, double fromY, double toX, double toY) {
        boolean down = fromY < toY;
        double x0 = down ? fromX : toX;
        double y0 = down ? fromY : toY;
        double x1 = down ? toX : fromX;
        double y1 = down ? toY : fromY;
        if (y1 <= 0 || y0 >= height || y1 - y0 < 1e-9) {
            return;
        }
        float sign = down ? 1 : -1;
        double slope = (x1 - x0) / (y1 - y0);
        double x = y0 < 0 ? x0 - y0 * slope : x0;
        int first = Math.max(0, (int) y0);
        int last = Math.min(height, (int) Math.ceil(y1));
        for (int y = first; y < last; y++) {
            double rise = Math.min(y + 1, y1) - Math.max(y, y0);
            double next = x + slope * rise;
            step(
                    y * (width + 3),
                    (float) limit(Math.min(x, next)),
                    (float) limit(Math.max(x, next)),
                    sign * (float) rise);
            x = next;
        }
    }

    private double limit(double x) {
        return Math.clamp(x, 0, width);
    }

    private void step(int row, float x0, float x1, float rise) {
        int i0 = (int) x0;
        float into = x0 - i0;
        int i1 = (int) Math.ceil(x1);
        if (i1 <= i0 + 1) {
            float middle = 0.5f * (x0 + x1) - i0;
            steps[row + i0] += rise - rise * middle;
            steps[row + i0 + 1] += rise * middle;
            return;
        }
        float s = 1 / (x1 - x0);
        float start = 0.5f * s * (1 - into) * (1 - into);
        float beyond = x1 - i1 + 1;
        float end = 0.5f * s * beyond * beyond;
        steps[row + i0] += rise * start;
        if (i1 == i0 + 2) {
            steps[row + i0 + 1] += rise * (1 - start - end);
        } else {
            float second = s * (1.5f - into);
            steps[row + i0 + 1] += rise * (second - start);
            for (int i = i0 + 2; i < i1 - 1; i++) {
                steps[row + i] += rise * s;
            }
            float before = second + (i1 - i0 - 3) * s;
            steps[row + i1 - 1] += rise * (1 - before - end);
        }
        steps[row + i1] += rise * end;
    }

    private void sum(int x0, int y0, int x1, int y1) {
        for (int y = y0; y < y1; y++) {
            int row = y * (width + 3);
            float covered = 0;
            for (int x = x0; x < x1; x++) {
                covered += steps[row + x];
                steps[row + x] = 0;
                int share = (int) (Math.min(1, Math.abs(covered)) * 255 + 0.5f);
                int i = y * width + x;
                if (share > (cover[i] & 0xFF)) {
                    cover[i] = (byte) share;
                }
            }
            // What an edge noted beyond the last column.
            for (int x = x1; x < Math.min(x1 + 2, width + 3); x++) {
                steps[row + x] = 0;
            }
        }
    }
}
