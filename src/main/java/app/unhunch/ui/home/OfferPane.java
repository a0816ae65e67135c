package app.unhunch.ui.home;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import app.unhunch.ui.figure.Figures;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// The routine that would start now: large, with one obvious button, and what is in it.
final class OfferPane extends VBox {

    private final HomeModel model;
    private final Texts texts;
    private final Times times;
    private final Label greeting = Labels.of("", Styles.MUTED);
    private final Label name = Labels.of("", Styles.DISPLAY);
    private final Label summary = Labels.of("", Styles.LEAD);
    private final Label length = Labels.of(Feather.CLOCK, "", "fact");
    private final Label places = Labels.of(Feather.MAP_PIN, "", "fact");
    private final Label end = Labels.of(Feather.FLAG, "", "fact");
    private final StretchTable table;
    private final Button start;
    private final TitledPane before;
    private final VBox cautions = new VBox();

    OfferPane(HomeModel model, Texts texts, Times times, Sheets sheets, Figures figures) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.table = new StretchTable(texts, sheets, figures);
        start = Buttons.of(Feather.PLAY, texts.get("home.start"), model::start);
        start.setId("start");
        start.setDefaultButton(true);
        start.getStyleClass().addAll(Styles.PRIMARY, "start");
        start.setAccessibleHelp(texts.get("home.startHelp"));
        FlowPane facts = new FlowPane(length, places, end);
        facts.getStyleClass().add("facts");
        cautions.getStyleClass().add("cautions");
        before = new TitledPane(texts.get("home.cautions"), cautions);
        before.setExpanded(false);
        before.setAnimated(false);
        before.getStyleClass().add("before");
        getStyleClass().addAll(Styles.PANEL, "offer");
        getChildren().addAll(greeting, name, summary, facts, start, table, before);
        greeting.textProperty().bind(model.words());
        model.selected().subscribe(selected -> selected.ifPresent(this::show));
        // Somebody who comes back to the window, perhaps on another day, wants to know what fits and when it would end
        // from now.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> {
                    if (Boolean.TRUE.equals(focused)) {
                        model.refresh();
                    }
                    model.selected().get().ifPresent(this::showEnd);
                });
    }

    @Override
    public void requestFocus() {
        start.requestFocus();
    }

    /// Whether Start has the keyboard.
    boolean hasKeyboard() {
        return start.isFocused();
    }

    /// Keeps Start in sight: before the summary where there is little room.
    void arrange(Room room) {
        getChildren().remove(start);
        getChildren().add(room == Room.NARROW ? 2 : 4, start);
        before.setExpanded(room == Room.WIDE);
    }

    /// How much room there is.
    enum Room {
        WIDE,
        NARROW
    }

    private void showEnd(RoutineFacts facts) {
        end.setText(texts.get("home.end", times.after(facts.length())));
    }

    private void show(RoutineFacts facts) {
        name.setText(facts.routine().name());
        summary.setText(facts.routine().summary());
        length.setText(Times.inWords(facts.length(), texts));
        places.setText(facts.places());
        showEnd(facts);
        table.show(facts.lines(), model.firstSide());
        List<Label> lines = facts.routine().cautions().stream()
                .map(caution -> Labels.of(Feather.ALERT_CIRCLE, caution))
                .toList();
        cautions.getChildren().setAll(lines);
    }
}
