package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.journal.trends.Day;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A year of days, a column for each week: the darker, the longer. The arrow keys and the pointer lead from day to day.
final class YearCalendar extends Region {

    private static final int WEEKS = 53;
    private static final int DAYS = 7;
    private static final double GAP = 0.16; // of a day and its gap
    private static final double MOST_EM = 1.7;
    private static final double CUT = 0.13; // of a day; so small that a cut corner looks round
    private static final int LEVELS = 5;

    /// A day without a session is a dot, which is seen and does not weigh.
    private static final double DOT = 0.32; // of a day

    private final Formats formats;
    private final Function<Day, String> words;
    private final List<SVGPath> levels = new ArrayList<>();
    private final Region mark = new Region();
    private final List<Label> months = new ArrayList<>();
    private final List<Label> weekdays = new ArrayList<>();
    private final Label measure = new Label("M");
    private final ReadOnlyObjectWrapper<LocalDate> chosen = new ReadOnlyObjectWrapper<>(LocalDate.EPOCH);
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private Function<LocalDate, Day> days = date -> new Day(date, Duration.ZERO, List.of());

    /// @param words tells a day, for the screen reader
    YearCalendar(Formats formats, Texts texts, Function<Day, String> words) {
        this.formats = formats;
        this.words = words;
        getStyleClass().add("year");
        setFocusTraversable(true);
        // Time runs to the right everywhere, as in the charts.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(texts.get("progress.calendar"));
        setAccessibleHelp(texts.get("progress.calendarHelp"));
        measure.setVisible(false);
        getChildren().add(measure);
        for (int level = 0; level < LEVELS; level++) {
            SVGPath days = new SVGPath();
            days.getStyleClass().addAll("days-of-level", "level-" + level);
            levels.add(days);
        }
        mark.getStyleClass().add("chosen-day");
        getChildren().addAll(levels);
        getChildren().add(mark);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            point(event.getX(), event.getY());
        });
    }

    /// The day that is told in words.
    ReadOnlyObjectProperty<LocalDate> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void show(Overview overview) {
        today = overview.today();
        days = overview.days()::on;
        first = today.with(TemporalAdjusters.previousOrSame(overview.firstOfWeek()))
                .minusWeeks(WEEKS - 1L);
        label();
        choose(today);
    }

    /// From 0, nothing, to 4: below three, six and twelve minutes, and more.
    static int level(Duration active) {
        if (active.isZero()) {
            return 0;
        }
        long minutes = active.toMinutes();
        return minutes < 3 ? 1 : minutes < 6 ? 2 : minutes < 12 ? 3 : 4;
    }

    private void label() {
        getChildren().removeAll(months);
        getChildren().removeAll(weekdays);
        months.clear();
        weekdays.clear();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate start = first.plusWeeks(week);
            // Above the first week that is the month's own.
            if (start.getDayOfMonth() <= DAYS) {
                months.add(small(formats.month(start.getMonth()), week));
            }
        }
        for (int row = 0; row < DAYS; row += 2) {
            weekdays.add(small(formats.weekday(first.plusDays(row).getDayOfWeek()), row));
        }
        getChildren().addAll(months);
        getChildren().addAll(weekdays);
    }

    private static Label small(String text, int place) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "tiny-text");
        label.setUserData(place);
        return label;
    }

    private void choose(LocalDate date) {
        chosen.set(date.isAfter(today) ? today : date.isBefore(first) ? first : date);
        setAccessibleText(words.apply(days.apply(chosen.get())));
        requestLayout();
    }

    private void key(KeyEvent event) {
        LocalDate now = chosen.get();
        LocalDate next = switch (event.getCode()) {
            case LEFT -> now.minusWeeks(1);
            case RIGHT -> now.plusWeeks(1);
            case UP -> now.minusDays(1);
            case DOWN -> now.plusDays(1);
            case HOME -> first;
            case END -> today;
            default -> null;
        };
        if (next != null) {
            event.consume();
            choose(next);
        }
    }

    private void point(double x, double y) {
        int week = (int) Math.floor((x - left()) / pitch(getWidth()));
        int day = (int) Math.floor((y - top()) / pitch(getWidth()));
        if (week >= 0 && week < WEEKS && day >= 0 && day < DAYS) {
            choose(first.plusDays((long) week * DAYS + day));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + WEEKS * MOST_EM * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return left() + 4.0 * WEEKS;
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + DAYS * pitch(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private double left() {
        return weekdays.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + 0.5 * em();
    }

    private double top() {
        return months.isEmpty() ? 0 : months.getFirst().prefHeight(-1) + 0.2 * em();
    }

    private double pitch(double width) {
        return Math.min(MOST_EM * em(), Math.floor((width - left()) / WEEKS * 2) / 2);
    }

    /// All days of a level are one shape: a node for each took long to open, and so did a formatter for each number.
    ///
    /// @param room what a day has
    private void cell(StringBuilder shape, int i, double pitch, double room, double size) {
        double cut = CUT * size;
        double side = size - 2 * cut;
        double inset = (room - size) / 2;
        shape.append('M').append(x(i, pitch) + inset + cut);
        shape.append(' ').append(y(i, pitch) + inset);
        shape.append('h').append(side).append('l').append(cut).append(' ').append(cut);
        shape.append('v').append(side).append('l').append(-cut).append(' ').append(cut);
        shape.append('h').append(-side).append('l').append(-cut).append(' ').append(-cut);
        shape.append('v').append(-side).append('z');
    }

    private double x(int i, double pitch) {
        int week = i / DAYS;
        return left() + week * pitch;
    }

    private double y(int i, double pitch) {
        int day = i % DAYS;
        return top() + day * pitch;
    }

    @Override
    protected void layoutChildren() {
        double pitch = pitch(getWidth());
        double size = pitch * (1 - GAP);
        List<StringBuilder> shapes =
                Stream.generate(StringBuilder::new).limit(LEVELS).toList();
        for (int i = 0; !first.plusDays(i).isAfter(today); i++) {
            int level = level(days.apply(first.plusDays(i)).active());
            cell(shapes.get(level), i, pitch, size, level == 0 ? DOT * size : size);
        }
        for (int level = 0; level < LEVELS; level++) {
            levels.get(level).setContent(shapes.get(level).toString());
        }
        int at = Math.toIntExact(chosen.get().toEpochDay() - first.toEpochDay());
        mark.resizeRelocate(x(at, pitch), y(at, pitch), size, size);
        double free = 0;
        for (Label month : months) {
            double x = left() + (int) month.getUserData() * pitch;
            double width = month.prefWidth(-1);
            // A month without room for its name has a neighbour that has.
            month.setVisible(x >= free && x + width <= getWidth());
            month.resizeRelocate(x, 0, width, month.prefHeight(-1));
            free = month.isVisible() ? x + width + 0.4 * em() : free;
        }
        double below = 0;
        for (Label weekday : weekdays) {
            double height = weekday.prefHeight(-1);
            double y = top() + (int) weekday.getUserData() * pitch + (size - height) / 2;
            weekday.setVisible(y >= below);
            weekday.resizeRelocate(0, y, left(), height);
            below = weekday.isVisible() ? y + height : below;
        }
    }
}
