package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Journal;
import app.unhunch.journal.trends.Days;
import app.unhunch.ui.theme.BrandMark;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The name of the program, the week so far, and the ways to everything else. All but the name comes when the window
/// shows; its place is there at once.
final class HomeHeader extends HBox {

    private static final int DAYS = 7;

    private final HBox dots = new HBox();
    private Optional<Button> progress = Optional.empty();
    private boolean roomy = true;

    HomeHeader(Texts texts) {
        Label brand = Labels.of(texts.get("app.name"), "brand");
        brand.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("header");
        dots.getStyleClass().add("week");
        getChildren().addAll(new BrandMark(), brand);
    }

    void fill(HomeModel model, Texts texts, Times times, HomeNavigation navigation) {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button week = Buttons.of(texts.get("home.progress"), navigation.progress());
        week.setId("progress");
        week.setGraphic(dots);
        week.setMinWidth(USE_PREF_SIZE);
        week.getStyleClass().addAll(Styles.QUIET, "progress");
        Button help = icon("help", LineIcon.Drawing.HELP, texts.get("home.help"), navigation.help());
        Button settings = icon("settings", LineIcon.Drawing.SLIDERS, texts.get("home.settings"), navigation.settings());
        progress = Optional.of(week);
        setAlignment(Pos.CENTER_LEFT);
        arrange(roomy);
        getChildren().addAll(space, week, help, settings);
        model.journal()
                .contents()
                .subscribe(_ -> show(model.journal().contents().get(), times, texts));
    }

    private static Button icon(String id, LineIcon.Drawing drawing, String words, Runnable action) {
        Button button = Buttons.of("", action);
        button.setGraphic(new LineIcon(drawing));
        button.setId(id);
        button.setAccessibleText(words);
        Buttons.explain(button, words);
        button.getStyleClass().addAll(Styles.ROUND, Styles.QUIET);
        return button;
    }

    /// @param withWeek whether there is room for the days of the week
    void arrange(boolean withWeek) {
        roomy = withWeek;
        progress.ifPresent(
                button -> button.setContentDisplay(withWeek ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY));
    }

    /// Shows the week as it is today.
    void show(Journal journal, Times times, Texts texts) {
        LocalDate today = times.today();
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(times.firstOfWeek()));
        Days days = Days.of(journal.entries());
        dots.getChildren()
                .setAll(IntStream.range(0, DAYS)
                        .mapToObj(first::plusDays)
                        .map(day -> dot(!days.between(day, day).isEmpty(), day.equals(today)))
                        .toList());
        int done = days.between(first, first.plusDays(DAYS - 1L)).size();
        progress.ifPresent(button -> button.setAccessibleHelp(texts.plural("home.week", done)));
    }

    private static Region dot(boolean done, boolean today) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", done ? "done" : "open");
        if (today) {
            dot.getStyleClass().add("today");
        }
        return dot;
    }
}
