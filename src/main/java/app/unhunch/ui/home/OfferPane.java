package app.unhunch.ui.home;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.common.Times;
import app.unhunch.ui.figure.Figures;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// The routine that would start now: large, with one obvious button, and, when that shows, what is in it.
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
    private final Button start;
    private Optional<ContentsPane> contents = Optional.empty();
    private Room room = Room.WIDE;

    OfferPane(HomeModel model, Texts texts, Times times, Sheets sheets, Figures figures) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        start = Buttons.of(Feather.PLAY, texts.get("home.start"), model::start);
        start.setId("start");
        start.setDefaultButton(true);
        start.getStyleClass().addAll(Styles.PRIMARY, "start");
        start.setAccessibleHelp(texts.get("home.startHelp"));
        FlowPane facts = new FlowPane(length, places, end);
        facts.getStyleClass().add("facts");
        getStyleClass().addAll(Styles.PANEL, "offer");
        getChildren().addAll(greeting, name, summary, facts, start);
        greeting.textProperty().bind(model.words());
        model.selected().subscribe(selected -> selected.ifPresent(this::show));
        figures.unhurried().execute(() -> {
            add(new ContentsPane(texts, sheets, figures));
            keepUp();
        });
    }

    /// Somebody who comes back to the window, perhaps on another day, wants to know what fits and when it would end
    /// from now.
    private void keepUp() {
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

    private void add(ContentsPane pane) {
        contents = Optional.of(pane);
        getChildren().add(pane);
        pane.setCautionsOpen(room == Room.WIDE);
        model.selected().get().ifPresent(facts -> pane.show(facts, model.firstSide()));
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
        this.room = room;
        contents.ifPresent(pane -> pane.setCautionsOpen(room == Room.WIDE));
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
        contents.ifPresent(pane -> pane.show(facts, model.firstSide()));
    }
}
