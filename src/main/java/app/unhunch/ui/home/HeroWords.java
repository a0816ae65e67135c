package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.safety.SafetyDialog;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The routine that would start now in words: its name, one obvious button, how long it takes, and the ways to
/// know more.
final class HeroWords extends VBox {

    private final HomeModel model;
    private final Texts texts;
    private final Times times;
    private final Dialogs dialogs;
    private final Label greeting = Labels.of("", Styles.MUTED);
    private final Label name = Labels.of("", "name");
    private final Label line = Labels.of("", "line");
    private final Button start;
    private final LengthControl length;
    private final Button safety;
    private final Button contents;
    private final Button usual;
    private final Button leave;
    private final FlowPane links = new FlowPane();
    private final Label reasons = Labels.of("", "reasons");
    private boolean filled;
    private boolean listed;

    /// @param showContents shows what is in the routine, where that is not beside it
    HeroWords(HomeModel model, Texts texts, Times times, Dialogs dialogs, Runnable showContents) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.dialogs = dialogs;
        length = new LengthControl(model.fit(), texts);
        start = Buttons.of(texts.get("home.start"), model::start);
        start.setGraphic(playMark());
        start.setId("start");
        start.setDefaultButton(true);
        start.setMinWidth(USE_PREF_SIZE);
        start.getStyleClass().addAll(Styles.PRIMARY, "start");
        start.setAccessibleHelp(texts.get("home.startHelp"));
        safety = link("safety", texts.get("home.safety"), this::showSafety);
        contents = link("show-contents", texts.get("home.contents"), showContents);
        usual = link("fit-usual", texts.get("fit.reset"), () -> model.fit().wish(OptionalInt.empty()));
        leave = link(
                "leave-plan", texts.get("plan.leave"), () -> model.sixWeeks().leave());
        StackPane greetingPlace = new StackPane(new Barrier(greeting));
        greetingPlace.getStyleClass().add("greeting");
        FlowPane actions = new FlowPane(start, length);
        actions.getStyleClass().add("actions");
        links.getStyleClass().add("safety-row");
        getStyleClass().add("words");
        // The first to yield where there are many words.
        Region air = new Region();
        air.getStyleClass().add("air");
        setVgrow(air, Priority.ALWAYS);
        getChildren().addAll(greetingPlace, new Barrier(name), new Barrier(line), air, actions, links, reasons);
    }

    private static Button link(String id, String words, Runnable action) {
        Button button = Buttons.of(words, action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.LINK);
        return button;
    }

    /// The icon of that name, drawn by the style sheet: icons come from a typeface of their own, which takes
    /// its time, and this one is in the first frame.
    private static Region playMark() {
        Region mark = new Region();
        mark.getStyleClass().add("play-mark");
        return mark;
    }

    /// Adds what came with the window.
    void fill() {
        filled = true;
        safety.setGraphic(new LineIcon(LineIcon.Drawing.SHIELD));
        length.fill();
    }

    private void showSafety() {
        model.fit().shown().get().ifPresent(facts -> {
            dialogs.show(new SafetyDialog(facts.routine(), texts, dialogs), () -> {});
        });
    }

    /// What the keys + and - do.
    void typed(String character) {
        length.typed(character);
    }

    /// The button that starts.
    Button startButton() {
        return start;
    }

    /// @param compact whether there is little room
    /// @param beside whether what is in the routine is listed beside
    void arrange(boolean compact, boolean beside) {
        listed = beside;
        safety.setText(texts.get(compact ? "home.safetyShort" : "home.safety"));
        showLinks();
    }

    void show(RoutineFacts facts) {
        name.setText(facts.routine().name());
        line.setText(line(facts));
        start.setDisable(!facts.possible());
        if (filled) {
            greet(facts);
            length.show();
            reasons.setText(texts.join("list.sentences", model.fit().reasons()));
        }
        reasons.setVisible(!reasons.getText().isEmpty());
        reasons.setManaged(reasons.isVisible());
        showLinks();
    }

    private void greet(RoutineFacts facts) {
        String words = model.words().get();
        greeting.setText(
                facts.possible()
                        ? texts.join("list.sentences", List.of(words, new Greeting(texts, times).end(facts.length())))
                        : words);
    }

    /// What the routine says of itself, unless it takes place elsewhere today.
    private String line(RoutineFacts facts) {
        return facts.routine().places().equals(facts.whole().places())
                ? facts.routine().summary()
                : facts.offFloor(texts).orElse(facts.routine().summary());
    }

    private void showLinks() {
        Optional<RoutineFacts> shown = model.fit().shown().get();
        List<Button> wanted = List.of(contents, safety, usual, leave).stream()
                .filter(link -> isWanted(link, shown))
                .toList();
        if (links.getChildren().equals(wanted)) {
            return;
        }
        // One that goes hands the keyboard back.
        boolean hadKeyboard = links.getChildren().stream().anyMatch(Node::isFocused);
        links.getChildren().setAll(wanted);
        if (hadKeyboard) {
            start.requestFocus();
        }
    }

    private boolean isWanted(Button link, Optional<RoutineFacts> shown) {
        return switch (link.getId()) {
            case "show-contents" -> !listed;
            case "safety" ->
                shown.filter(facts -> !facts.routine().cautions().isEmpty()).isPresent();
            case "fit-usual" -> model.fit().minutes().isPresent();
            default ->
                shown.filter(facts -> facts.whole().id().equals(SixWeeks.ID)).isPresent();
        };
    }
}
