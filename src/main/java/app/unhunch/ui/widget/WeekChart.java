package app.unhunch.ui.widget;

import app.unhunch.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A chart with a place for each of some weeks: whole numbers at its side, dates below as far as there is room for
/// them,
/// and marks of any kind. The charts of the toolkit cut what touches zero and turn words that have no room.
public final class WeekChart extends Region {

    /// Of the size of text: between what is written at the sides and the marks.
    private static final double GAP = 0.5;

    /// What a label needs to its right, or the next one seems to belong to it.
    private static final double APART = 1;

    private final DoubleFunction<String> words;
    private final Label measure = new Label("0");
    private final List<Label> ticks = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private List<Mark> marks = List.of();
    private double top = 1;

    /// Something that is shown for a week.
    ///
    /// @param week the place from the left, from 0
    /// @param low where it begins, and `high` where it ends; the same for what is a point
    /// @param width a share of what a week has; 0 for as wide as the node would like to be
    public record Mark(int week, Region node, double low, double high, double width) {}

    /// @param words writes a number at the side
    public WeekChart(DoubleFunction<String> words) {
        this.words = words;
        getStyleClass().add("week-chart");
        measure.getStyleClass().addAll(Styles.SMALL);
        measure.setVisible(false);
        // Time runs to the right everywhere.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /// Shows marks.
    ///
    /// @param weeks what stands below each week
    /// @param step from one number at the side to the next
    /// @param highest the number at the top, a multiple of that
    public void show(List<String> weeks, int step, int highest, List<Mark> newMarks) {
        top = highest;
        marks = List.copyOf(newMarks);
        ticks.clear();
        lines.clear();
        for (int value = 0; value <= highest; value += step) {
            ticks.add(small(words.apply(value)));
            Region line = new Region();
            line.getStyleClass().add(value == 0 ? "zero-line" : "grid-line");
            lines.add(line);
        }
        dates.clear();
        weeks.forEach(week -> dates.add(small(week)));
        getChildren().setAll(measure);
        getChildren().addAll(lines);
        getChildren().addAll(marks.stream().<Node>map(Mark::node).toList());
        getChildren().addAll(ticks);
        getChildren().addAll(dates);
    }

    /// A step for about four numbers at the side, such that all are whole.
    public static int step(double most) {
        for (int step : new int[] {1, 2, 5, 10, 15, 30, 60}) {
            if (step * 4 >= most) {
                return step;
            }
        }
        return 60 * (int) Math.ceil(most / (4 * 60));
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double em = measure.getFont().getSize();
        double line = measure.prefHeight(-1);
        double left =
                ticks.stream().mapToDouble(tick -> tick.prefWidth(-1)).max().orElse(0) + GAP * em;
        double upper = line / 2;
        double lower = Math.max(upper, getHeight() - line - GAP * em);
        double unit = (lower - upper) / top;
        double slot = (getWidth() - left) / Math.max(1, dates.size());
        for (int i = 0; i < ticks.size(); i++) {
            double y = lower - (lower - upper) * i / Math.max(1, ticks.size() - 1);
            Label tick = ticks.get(i);
            double width = tick.prefWidth(-1);
            tick.resizeRelocate(left - GAP * em - width, y - line / 2, width, line);
            lines.get(i).resizeRelocate(left, snapPositionY(y), getWidth() - left, 1);
        }
        for (Mark mark : marks) {
            Region node = mark.node();
            double width = mark.width() == 0 ? node.prefWidth(-1) : mark.width() * slot;
            double height = mark.high() == mark.low() ? node.prefHeight(-1) : (mark.high() - mark.low()) * unit;
            double middle = lower - (mark.high() + mark.low()) / 2 * unit;
            node.resizeRelocate(left + (mark.week() + 0.5) * slot - width / 2, middle - height / 2, width, height);
        }
        layDates(left, slot, getHeight() - line, em);
    }

    /// From this week backwards, each date that has room.
    private void layDates(double left, double slot, double y, double em) {
        double free = getWidth();
        for (int i = dates.size() - 1; i >= 0; i--) {
            Label date = dates.get(i);
            double width = date.prefWidth(-1);
            double x = Math.min(left + (i + 0.5) * slot - width / 2, getWidth() - width);
            date.setVisible(x + width <= free && x >= 0);
            date.resizeRelocate(x, y, width, date.prefHeight(-1));
            free = date.isVisible() ? x - APART * em : free;
        }
    }
}
