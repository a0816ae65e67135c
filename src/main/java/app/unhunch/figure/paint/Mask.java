package app.unhunch.figure.paint;

import java.util.Arrays;

/// How much of every pixel is covered, 0 to 255, by shapes that were added. Shapes unite: where they overlap, the
/// greater cover counts, so that no seam shows. Edges are exact to the area: each notes in the rows that it crosses by
/// how much the cover changes from one column to the next, and summing a row up then gives the cover.
///
/// It is our own because Java2D's Marlin takes 1.7 times as long for the same shapes, and 8 times as long for the
/// first frame (.github/BENCHMARKS.md, "The rasteriser of the figure").
class Mask {

    /// A shape is added so many rows at a time: notes for all of them would need more memory than the picture itself.
    private static final int BAND = 8;

    private static final byte FULL = (byte) 255;
    private static final float NEARLY_FULL = 254.5f / 255;

    final int width;
    final int height;
    private final byte[] cover;
    private final int[] rowLeft;
    private final int[] rowRight;
    private int top;
    private int bottom;

    /// By how much the cover changes at each column of each row of a band, while a shape is added.
    private final float[] steps;

    private final Span leftSide;
    private final Span rightSide;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        cover = new byte[width * height];
        rowLeft = new int[height];
        rowRight = new int[height];
        steps = new float[(width + 3) * BAND];
        leftSide = new Span(height);
        rightSide = new Span(height);
        Arrays.fill(rowLeft, width);
        top = height;
    }

    /// Clears the mask.
    void clear() {
        for (int y = top; y < bottom; y++) {
            if (rowLeft[y] < rowRight[y]) {
                Arrays.fill(cover, y * width + rowLeft[y], y * width + rowRight[y], (byte) 0);
            }
            rowLeft[y] = width;
            rowRight[y] = 0;
        }
        top = height;
        bottom = 0;
    }

    /// Fades what is covered: nothing is left up to a place, and all of it from another on.
    void fade(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double length = dx * dx + dy * dy;
        if (length < 1) {
            return;
        }
        float across = (float) (256 * dx / length);
        for (int y = top; y < bottom; y++) {
            float share = (float) (256 * ((0.5 - fromX) * dx + (y + 0.5 - fromY) * dy) / length);
            for (int x = rowLeft[y]; x < rowRight[y]; x++) {
                int i = y * width + x;
                int kept = Math.clamp((int) (share + across * x), 0, 256);
                cover[i] = (byte) (((cover[i] & 0xFF) * kept) >> 8);
            }
        }
    }

    boolean isEmpty() {
        return top >= bottom;
    }

    int top() {
        return top;
    }

    /// After the last row that is covered.
    int bottom() {
        return bottom;
    }

    /// The first column of a row that may be covered.
    int left(int y) {
        return rowLeft[y];
    }

    /// After the last column of a row that may be covered.
    int right(int y) {
        return rowRight[y];
    }

    /// The first column of any row that may be covered.
    int left() {
        int left = width;
        for (int y = top; y < bottom; y++) {
            left = Math.min(left, rowLeft[y]);
        }
        return left;
    }

    /// After the last column of any row that may be covered.
    int right() {
        int right = 0;
        for (int y = top; y < bottom; y++) {
            right = Math.max(right, rowRight[y]);
        }
        return right;
    }

    /// The cover of a pixel by its index.
    int at(int index) {
        return cover[index] & 0xFF;
    }

    /// Adds the inside of a closed line without dents, given clockwise as x, y, x, y and so on.
    void addConvex(double[] line, int points) {
        add(line, points, rightSide);
    }

    /// Adds the inside of a closed line.
    void add(double[] line, int points) {
        add(line, points, leftSide);
    }

    /// @param falling where the edges that go down are noted: apart from the others, if all between is covered
    private void add(double[] line, int points, Span falling) {
        double high = Double.MAX_VALUE;
        double low = -Double.MAX_VALUE;
        for (int i = 0; i < points; i++) {
            high = Math.min(high, line[2 * i + 1]);
            low = Math.max(low, line[2 * i + 1]);
        }
        int first = Math.max(0, (int) Math.floor(high));
        int last = Math.min(height, (int) Math.ceil(low));
        if (points < 3 || first >= last) {
            return;
        }
        leftSide.clear(first, last);
        rightSide.clear(first, last);
        for (int from = first; from < last; from += BAND) {
            int to = Math.min(from + BAND, last);
            for (int i = 0; i < points; i++) {
                int next = i + 1 == points ? 0 : i + 1;
                edge(line[2 * i], line[2 * i + 1], line[2 * next], line[2 * next + 1], from, to, falling);
            }
            for (int y = from; y < to; y++) {
                sum(y);
            }
        }
        top = Math.min(top, first);
        bottom = Math.max(bottom, last);
    }

    /// Notes what of an edge lies in a band of rows.
    private void edge(double fromX, double fromY, double toX, double toY, int from, int to, Span falling) {
        boolean down = fromY < toY;
        double x0 = down ? fromX : toX;
        double y0 = down ? fromY : toY;
        double x1 = down ? toX : fromX;
        double y1 = down ? toY : fromY;
        if (y1 <= from || y0 >= to || y1 - y0 < 1e-9) {
            return;
        }
        Span side = down ? falling : leftSide;
        double slope = (x1 - x0) / (y1 - y0);
        double x = y0 < from ? x0 + (from - y0) * slope : x0;
        int last = Math.min(to, (int) Math.ceil(y1));
        for (int y = Math.max(from, (int) y0); y < last; y++) {
            double rise = Math.min(y + 1, y1) - Math.max(y, y0);
            double next = x + slope * rise;
            float near = (float) Math.clamp(Math.min(x, next), 0, width);
            float far = (float) Math.clamp(Math.max(x, next), 0, width);
            cut(rowOf(y), Math.min(x, next), Math.max(x, next), (float) (down ? rise : -rise));
            side.include(y, (int) near, Math.max((int) near + 1, (int) Math.ceil(far)));
            x = next;
        }
    }

    /// Where the notes of a row begin.
    private int rowOf(int y) {
        return y % BAND * (width + 3);
    }

    /// Notes an edge within one row, and what of it lies beyond a border as if it ran along that border.
    private void cut(int row, double near, double far, float rise) {
        if (near >= 0 && far <= width) {
            step(row, (float) near, (float) far, rise);
            return;
        }
        float before = (float) Math.clamp(-near / (far - near), 0, 1);
        float beyond = (float) Math.clamp((far - width) / (far - near), 0, 1);
        step(row, 0, 0, rise * before);
        step(row, width, width, rise * beyond);
        float from = (float) Math.clamp(near, 0, width);
        step(row, from, (float) Math.clamp(far, from, width), rise * (1 - before - beyond));
    }

    /// Notes an edge within one row: how much of each pixel lies to its right.
    private void step(int row, float x0, float x1, float rise) {
        int i0 = (int) x0;
        int i1 = (int) Math.ceil(x1);
        if (i1 <= i0 + 1) {
            float middle = 0.5f * (x0 + x1) - i0;
            steps[row + i0] += rise - rise * middle;
            steps[row + i0 + 1] += rise * middle;
            return;
        }
        float share = 1 / (x1 - x0);
        float into = 1 - (x0 - i0);
        float beyond = x1 - i1 + 1;
        // Triangles at both ends, a slope of equal steps between.
        float before = 0.5f * share * into * into;
        steps[row + i0] += rise * before;
        float end = 0.5f * share * beyond * beyond;
        for (int i = i0 + 1; i < i1 - 1; i++) {
            float covered = share * (into + (i - i0 - 1) + 0.5f);
            steps[row + i] += rise * (covered - before);
            before = covered;
        }
        steps[row + i1 - 1] += rise * (1 - end - before);
        steps[row + i1] += rise * end;
    }

    private void sum(int y) {
        int from = Math.min(leftSide.from[y], rightSide.from[y]);
        int to = Math.max(leftSide.to[y], rightSide.to[y]);
        if (from > to) {
            return;
        }
        int fullFrom = leftSide.to[y] + 1;
        int fullTo = rightSide.from[y] <= rightSide.to[y] ? Math.min(rightSide.from[y], width) : fullFrom;
        float covered = sum(y, from, fullFrom < fullTo ? fullFrom - 1 : to, 0);
        if (fullFrom < fullTo) {
            // A row that is not full from top to bottom is summed up like any other.
            if (Math.abs(covered) > NEARLY_FULL) {
                Arrays.fill(cover, y * width + fullFrom, y * width + fullTo, FULL);
            } else {
                covered = sum(y, fullFrom, fullTo - 1, covered);
            }
            sum(y, fullTo, to, covered);
        }
        rowLeft[y] = Math.min(rowLeft[y], from);
        rowRight[y] = Math.max(rowRight[y], Math.min(width, to + 1));
    }

    private float sum(int y, int from, int to, float before) {
        float covered = before;
        int row = rowOf(y);
        for (int x = from; x <= to; x++) {
            covered += steps[row + x];
            steps[row + x] = 0;
            if (x < width) {
                int share = (int) (Math.min(1, Math.abs(covered)) * 255 + 0.5f);
                int i = y * width + x;
                if (share > (cover[i] & 0xFF)) {
                    cover[i] = (byte) share;
                }
            }
        }
        return covered;
    }

    /// For each row the columns in which edges left a note.
    private static final class Span {

        private final int[] from;
        private final int[] to;

        Span(int rows) {
            from = new int[rows];
            to = new int[rows];
        }

        void clear(int first, int last) {
            Arrays.fill(from, first, last, Integer.MAX_VALUE);
            Arrays.fill(to, first, last, -1);
        }

        void include(int y, int near, int far) {
            from[y] = Math.min(from[y], near);
            to[y] = Math.max(to[y], far);
        }
    }
}
