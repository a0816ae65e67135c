package app.unhunch.console;

import java.util.ArrayList;
import java.util.List;

/// Lays cells out in columns that are as wide as their widest cell.
final class Columns {

    private final int[] widths;

    private Columns(int[] widths) {
        this.widths = widths;
    }

    /// Columns wide enough for all these rows, which may differ in length.
    static Columns fitting(List<List<String>> rows) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return new Columns(widths);
    }

    /// One row, without blanks at its end.
    String line(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            cells.add(cell + " ".repeat(Math.max(0, widths[i] - length(cell))));
        }
        return String.join("  ", cells).stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
