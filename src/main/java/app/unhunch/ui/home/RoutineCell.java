package app.unhunch.ui.home;

import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One routine as a card: its name, and below it how long, where and how many stretches.
final class RoutineCell extends ListCell<RoutineFacts> {

    private final Texts texts;
    private final Label name = Labels.of("", "name");
    private final Label details = Labels.of("", Styles.MUTED, Styles.SMALL);
    private final VBox card = new VBox(name, details);

    RoutineCell(Texts texts) {
        this.texts = texts;
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
        details.setText(texts.get(
                "home.card",
                Times.inWords(facts.length(), texts),
                facts.places(),
                facts.routine().stretches().size()));
        setAccessibleText(name.getText() + ", " + details.getText());
        setGraphic(card);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + card.prefHeight(room) + snappedBottomInset();
    }
}
