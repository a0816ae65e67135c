package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One routine as a card: its name, how long, where and how many stretches, and small pictures of the first of them.
final class RoutineCell extends ListCell<RoutineFacts> {

    /// More would not fit into a card.
    private static final int MOST_PICTURES = 5;

    private final Texts texts;
    private final Label name = Labels.of("", "name");
    private final Label details = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final List<Thumbnail> pictures;
    private final HBox strip = new HBox();
    private final VBox card = new VBox(name, details, strip);
    private final Barrier held = new Barrier(card);
    private final HomeModel model;
    private final Figures figures;

    RoutineCell(HomeModel model, Texts texts, Figures figures) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        // Cells are used again and again, and so are their pictures.
        pictures = Stream.generate(() -> new Thumbnail(figures))
                .limit(MOST_PICTURES)
                .toList();
        strip.getStyleClass().add("pictures");
        getStyleClass().add("routine-cell");
        card.getStyleClass().add(Styles.ROUTINE_CARD);
        // As wide as the list, so that long names wrap instead of scrolling sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RoutineFacts facts, boolean empty) {
        super.updateItem(facts, empty);
        if (empty || facts == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(facts.routine().name());
        details.setText(texts.plural(
                "home.card",
                facts.routine().stretches().size(),
                arg("length", Times.inWords(facts.length(), texts)),
                arg("places", facts.places())));
        setAccessibleText(
                texts.get("home.cardSpoken", arg("routine", name.getText()), arg("facts", details.getText())));
        strip.getChildren().clear();
        facts.routine().stretches().stream()
                .flatMap(planned -> figures.telling(planned, model.firstSide()).stream())
                .limit(MOST_PICTURES)
                .forEach(frame -> {
                    Thumbnail picture = pictures.get(strip.getChildren().size());
                    picture.show(frame);
                    strip.getChildren().add(picture);
                });
        setGraphic(held);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + held.prefHeight(room) + snappedBottomInset();
    }
}
