package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.PlannedStretch;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Labels;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One routine as a tile, or as a row where there is little room: a picture, how long it takes, where, and its name.
final class RoutineCell extends ListCell<RoutineFacts> {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final RoutineCards cards;
    private final HomeModel model;
    private final Texts texts;
    private final Figures figures;
    private final Scenery scenery = new Scenery(Tint.SAGE).with(Scenery.Sun.NONE, Scenery.Floor.OF_A_TILE);
    private final Thumbnail picture;
    private final StackPane scene;
    private final Label name = Labels.of("", "name");
    private final Label number = new Label();
    private final HBox minutes;
    private final Label place = Labels.of("", Styles.MUTED, Styles.SMALL, "place");
    private final LineIcon placeMark = new LineIcon(LineIcon.Drawing.STANDING);
    private final StackPane tick = new StackPane();
    private Region held = new Region();
    private @Nullable Boolean asRow;

    RoutineCell(RoutineCards cards, HomeModel model, Texts texts, Figures figures) {
        this.cards = cards;
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        picture = new Thumbnail(figures);
        scene = new StackPane(scenery, picture);
        scene.getStyleClass().add("scene");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Label unit = new Label(texts.get("home.unit"));
        unit.getStyleClass().add(Styles.STRONG);
        unit.setMinWidth(USE_PREF_SIZE);
        minutes = new HBox(number, unit);
        minutes.setAlignment(Pos.BASELINE_LEFT);
        minutes.getStyleClass().add("minutes");
        minutes.setMinWidth(USE_PREF_SIZE);
        minutes.setMaxHeight(USE_PREF_SIZE);
        place.setGraphic(placeMark);
        tick.getChildren().add(new LineIcon(LineIcon.Drawing.CHECK));
        tick.getStyleClass().add("tick");
        tick.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tick.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tick.visibleProperty().bind(selectedProperty());
        getStyleClass().add("routine-cell");
    }

    @Override
    protected void updateItem(@Nullable RoutineFacts facts, boolean empty) {
        super.updateItem(facts, empty);
        pseudoClassStateChanged(LEFT_OUT, facts != null && !facts.possible());
        if (empty || facts == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (!Boolean.valueOf(cards.isCompact()).equals(asRow)) {
            asRow = cards.isCompact();
            held = new Barrier(asRow ? row() : tile());
        }
        name.setText(facts.routine().name());
        number.setText(texts.number(Times.wholeMinutes(facts.length())));
        showPlace(facts);
        setAccessibleText(texts.get("home.cardSpoken", arg("routine", name.getText()), arg("facts", spoken(facts))));
        PlannedStretch known = cards.picture(facts);
        scenery.setTint(Tint.of(known.stretch()));
        figures.telling(known, model.firstSide()).ifPresent(picture::show);
        setGraphic(held);
    }

    /// Of which nothing may be done, says why instead of where and how long.
    private void showPlace(RoutineFacts facts) {
        minutes.setVisible(facts.possible());
        // Names stand below each other in rows.
        minutes.setManaged(facts.possible() || cards.isCompact());
        if (!facts.possible()) {
            place.setText(leftOut(facts));
            place.setGraphic(null);
            return;
        }
        place.setGraphic(placeMark);
        place.setText(texts.of("place", facts.place()));
        placeMark.show(
                switch (facts.place()) {
                    case FLOOR -> LineIcon.Drawing.FLOOR;
                    case CHAIR -> LineIcon.Drawing.CHAIR;
                    case STANDING -> LineIcon.Drawing.STANDING;
                });
    }

    private String leftOut(RoutineFacts facts) {
        return texts.get(facts.hurt() ? "home.leftOut.hurt" : "home.leftOut.floor");
    }

    private String spoken(RoutineFacts facts) {
        if (!facts.possible()) {
            return leftOut(facts);
        }
        return texts.plural(
                "home.card",
                facts.routine().stretches().size(),
                arg("length", Times.roughly(facts.length(), texts)),
                arg("places", facts.places()));
    }

    private Region tile() {
        VBox.setVgrow(scene, Priority.ALWAYS);
        VBox words = new VBox(new Ends(minutes, place), name);
        words.getStyleClass().add("words");
        VBox content = new VBox(scene, words);
        StackPane.setAlignment(tick, Pos.TOP_RIGHT);
        return tile("tile", content, tick);
    }

    private Region row() {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox content = new HBox(scene, minutes, name, place, tick);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        return tile("tile-row", content);
    }

    private static StackPane tile(String style, Region... parts) {
        StackPane tile = new StackPane();
        tile.getChildren().addAll(Arrays.asList(parts));
        tile.getStyleClass().addAll(Styles.ROUTINE_CARD, style);
        return tile;
    }

    /// Two at both ends of a line, or below each other where that is too short.
    private static final class Ends extends Region {

        private static final double GAP = 4;

        private final Region first;
        private final Region last;

        Ends(Region first, Region last) {
            this.first = first;
            this.last = last;
            getChildren().addAll(first, last);
        }

        private boolean inLine(double width) {
            return !first.isManaged() || first.prefWidth(-1) + GAP + last.prefWidth(-1) <= width;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return first.prefWidth(-1) + GAP + last.prefWidth(-1);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = width < 0 ? getWidth() : width;
            double one = first.prefHeight(-1);
            if (!first.isManaged()) {
                return Math.max(one, last.prefHeight(room));
            }
            double other = last.prefHeight(room);
            return inLine(room) ? Math.max(one, last.prefHeight(-1)) : one + other;
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            if (!first.isManaged()) {
                last.resizeRelocate(0, 0, width, getHeight());
                return;
            }
            double tall = first.prefHeight(-1);
            first.resizeRelocate(0, 0, Math.min(width, first.prefWidth(-1)), tall);
            if (inLine(width)) {
                double wide = last.prefWidth(-1);
                layoutInArea(last, width - wide, 0, wide, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
            } else {
                last.resizeRelocate(0, tall, width, last.prefHeight(width));
            }
        }
    }

    // Across, it takes what the list has.

    @Override
    protected double computePrefWidth(double height) {
        return cards.isCompact() ? 1 : cards.getFixedCellSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return cards.isCompact() ? cards.getFixedCellSize() : 1;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            // As large as the cell: a labelled control would give it no more than it would like to have.
            held.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
