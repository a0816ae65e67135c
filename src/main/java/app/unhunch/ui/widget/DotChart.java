package app.unhunch.ui.widget;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// A chart of dots, rings, and a line, in this order. Each is one shape: a node for each number, as the toolkit has it,
/// takes most of the time in which a screen opens.
public final class DotChart extends LineChart<Number, Number> {

    private static final double RING = 3.5; // radius, in pixels

    /// So short that only its round ends are seen.
    private static final double DOT = 0.1;

    public DotChart(NumberAxis x, NumberAxis y) {
        super(x, y);
        setCreateSymbols(false);
        setAnimated(false);
        // Time runs to the right everywhere.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        List<XYChart.Series<Number, Number>> all = getData();
        if (all.size() > 1) {
            mark(all.get(0), (x, y) -> List.of(new MoveTo(x, y), new LineTo(x + DOT, y)));
            mark(all.get(1), DotChart::ring);
        }
    }

    private void mark(XYChart.Series<Number, Number> series, Mark mark) {
        if (series.getNode() instanceof Path path) {
            path.getElements().clear();
            series.getData()
                    .forEach(number -> path.getElements()
                            .addAll(mark.at(
                                    getXAxis().getDisplayPosition(number.getXValue()),
                                    getYAxis().getDisplayPosition(number.getYValue()))));
        }
    }

    @FunctionalInterface
    private interface Mark {
        List<PathElement> at(double x, double y);
    }

    private static List<PathElement> ring(double x, double y) {
        return List.of(
                new MoveTo(x - RING, y),
                new ArcTo(RING, RING, 0, x + RING, y, false, true),
                new ArcTo(RING, RING, 0, x - RING, y, false, true));
    }
}
