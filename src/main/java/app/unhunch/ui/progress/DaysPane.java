package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.trends.Day;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A year of days, and the chosen one in words.
final class DaysPane extends VBox {

    private static final int LEVELS = 5;

    private final Texts texts;
    private final Times times;
    private final YearCalendar calendar;
    private final Label told = Labels.of("", "told-day");
    private @Nullable Overview shown;

    DaysPane(Formats formats, Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        this.calendar = new YearCalendar(formats, texts, this::words);
        calendar.setId("year");
        getStyleClass().add("days");
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox below = new HBox(told, legend());
        below.getStyleClass().add("below");
        getChildren().addAll(calendar, below);
        calendar.chosen().subscribe(_ -> tell());
    }

    void show(Overview overview) {
        shown = overview;
        calendar.show(overview);
        tell();
    }

    private void tell() {
        if (shown != null) {
            told.setText(words(shown.days().on(calendar.chosen().get())));
        }
    }

    private String words(Day day) {
        String date = times.day(day.date());
        boolean begun = shown != null && shown.days().begunBy(day.date());
        if (!begun && !day.date().equals(times.today())) {
            // Nobody rests before they have begun.
            return date;
        }
        if (day.sessions().isEmpty()) {
            return texts.get(
                    day.date().equals(times.today()) ? "progress.dayOpen" : "progress.dayOff", arg("date", date));
        }
        return texts.get(
                "progress.day",
                arg("date", date),
                arg("length", Times.roughly(day.active(), texts)),
                arg(
                        "routines",
                        texts.join(
                                "list.names",
                                day.sessions().stream()
                                        .map(Entry::routineName)
                                        .distinct()
                                        .toList())));
    }

    private Node legend() {
        HBox legend = new HBox(Labels.of(texts.get("progress.less"), Styles.MUTED, Styles.SMALL));
        IntStream.range(0, LEVELS).forEach(level -> {
            Region cell = new Region();
            cell.getStyleClass().addAll("day", "legend-day", "level-" + level);
            legend.getChildren().add(cell);
        });
        Label more = Labels.of(texts.get("progress.more"), Styles.MUTED, Styles.SMALL);
        legend.getChildren().add(more);
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.setMinWidth(USE_PREF_SIZE);
        legend.getStyleClass().add("legend");
        return legend;
    }
}
