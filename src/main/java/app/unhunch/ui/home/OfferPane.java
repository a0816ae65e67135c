package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The routine that would start now: large, with one obvious button, and, when that shows, what is in it.
final class OfferPane extends VBox {

    private final HomeModel model;
    private final Label greeting = Labels.of("", Styles.MUTED);
    private final Label name = Labels.of("", Styles.DISPLAY);
    private final Label summary = Labels.of("", Styles.LEAD);
    private final FactsPane facts;
    private final Button start;
    private Optional<WarmUpSwitch> warmUp = Optional.empty();
    private Optional<Button> leave = Optional.empty();
    private Optional<ContentsPane> contents = Optional.empty();
    private Room room = Room.WIDE;

    OfferPane(HomeModel model, Texts texts, Times times, Dialogs dialogs, Figures figures) {
        this.model = model;
        facts = new FactsPane(texts, times);
        start = Buttons.of(texts.get("home.start"), model::start);
        start.setGraphic(playMark());
        start.setId("start");
        start.setDefaultButton(true);
        start.getStyleClass().addAll(Styles.PRIMARY, "start");
        start.setAccessibleHelp(texts.get("home.startHelp"));
        getStyleClass().addAll(Styles.PANEL, "offer");
        getChildren().addAll(new Barrier(greeting), new Barrier(name), new Barrier(summary), facts, start);
        greeting.textProperty().bind(model.words());
        model.fit().shown().subscribe(selected -> selected.ifPresent(this::show));
        figures.unhurried().execute(() -> {
            facts.fill();
            getChildren().add(new FitPane(model.fit(), texts));
            warmUp = Optional.of(new WarmUpSwitch(model, texts));
            warmUp.ifPresent(getChildren()::add);
            leave = Optional.of(leavePlan(texts));
            leave.ifPresent(getChildren()::add);
            add(new ContentsPane(texts, dialogs, figures));
            keepUp();
        });
    }

    private Button leavePlan(Texts texts) {
        Button button = Buttons.of(texts.get("plan.leave"), model.sixWeeks()::leave);
        button.setId("leave-plan");
        button.getStyleClass().add(Styles.QUIET);
        return button;
    }

    /// The icon of that name, drawn by the style sheet: icons come from a typeface of their own, which takes its time,
    /// and this one is in the first frame.
    private static Region playMark() {
        Region mark = new Region();
        mark.getStyleClass().add("play-mark");
        return mark;
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
                    model.fit().shown().get().ifPresent(facts::show);
                });
    }

    private void add(ContentsPane pane) {
        contents = Optional.of(pane);
        getChildren().add(pane);
        pane.setCautionsOpen(room == Room.WIDE);
        model.fit().shown().get().ifPresent(this::show);
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
        int place = room == Room.NARROW ? 2 : 4;
        if (getChildren().indexOf(start) != place) {
            getChildren().remove(start);
            getChildren().add(place, start);
        }
        this.room = room;
        contents.ifPresent(pane -> pane.setCautionsOpen(room == Room.WIDE));
    }

    /// How much room there is.
    enum Room {
        WIDE,
        NARROW
    }

    private void show(RoutineFacts routine) {
        name.setText(routine.routine().name());
        summary.setText(routine.routine().summary());
        facts.show(routine);
        start.setDisable(!routine.possible());
        warmUp.ifPresent(WarmUpSwitch::show);
        boolean ofPlan = routine.whole().id().equals(SixWeeks.ID);
        leave.ifPresent(button -> {
            button.setVisible(ofPlan);
            button.setManaged(ofPlan);
        });
        contents.ifPresent(pane -> pane.show(routine, model.firstSide()));
    }
}
