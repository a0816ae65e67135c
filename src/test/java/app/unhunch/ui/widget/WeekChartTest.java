package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WeekChartTest {

    private final WeekChart chart = new WeekChart(value -> Long.toString(Math.round(value)));
    private final Region bar = new Region();
    private final Region dot = new Region();

    @Start
    void start(Stage unused) {
        dot.setPrefSize(14, 14);
        chart.show(
                IntStream.rangeClosed(1, 13).mapToObj(week -> week + " Dec").toList(),
                2,
                10,
                List.of(new WeekChart.Mark(12, bar, 0, 5, 0.5), new WeekChart.Mark(0, dot, 0, 0, 0)));
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @CsvSource({"300", "520", "1000"})
    void datesNeitherTouchNorAreCut(double width, FxRobot robot) {
        robot.interact(() -> Seen.in(chart, width, 240));
        double free = 0;
        List<Node> dates = shown("Dec");
        for (Node date : dates) {
            Bounds place = date.getBoundsInParent();
            assertThat(place.getMinX()).isGreaterThanOrEqualTo(free);
            free = place.getMaxX() + 1;
        }
        assertThat(free).isLessThanOrEqualTo(width + 1);
        assertThat(((Label) dates.getLast()).getText())
                .as("this week has its date")
                .isEqualTo("13 Dec");
    }

    @Test
    void whatIsZeroStandsWholeOnTheLineOfZero(FxRobot robot) {
        robot.interact(() -> Seen.in(chart, 520, 240));
        Bounds zero = chart.lookup(".zero-line").getBoundsInParent();

        assertThat(dot.getBoundsInParent().getCenterY()).isBetween(zero.getMinY() - 1, zero.getMaxY() + 1);
        assertThat(dot.getBoundsInParent().getMaxY()).isLessThan(240);
        assertThat(bar.getBoundsInParent().getMaxY()).isBetween(zero.getMinY() - 1, zero.getMaxY() + 1);
        assertThat(bar.getBoundsInParent().getMinY()).isGreaterThan(0);
    }

    @ParameterizedTest(name = "up to {0}, every {1}")
    @CsvSource({"0, 1", "4, 1", "4.5, 2", "20, 5", "41, 15", "60, 15", "240, 60", "241, 120"})
    void theNumbersAtTheSideAreWholeAndFew(double most, int step) {
        assertThat(WeekChart.step(most)).isEqualTo(step);
    }

    private List<Node> shown(String end) {
        return chart.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Label label && label.getText().endsWith(end) && label.isVisible())
                .toList();
    }
}
