package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.SwitchRow;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks how long the person has, and at its end what else there is to know: whether to warm up first, and whether there
/// is a floor. The switches come when the window shows.
final class QuestionRow extends HBox {

    private final HomeModel model;
    private final Texts texts;
    private final Label warmWords = Labels.of("");
    private final Label floorWords;
    private final LineIcon mat = new LineIcon(LineIcon.Drawing.FLOOR);
    private Optional<CheckBox> noFloor = Optional.empty();
    private boolean compact;

    QuestionRow(HomeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        floorWords = Labels.of(texts.get("fit.noFloor"));
        Label question = Labels.of(texts.get("home.question"), "question");
        getStyleClass().add("question-row");
        getChildren().add(question);
    }

    void fill() {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        SwitchRow warm = new SwitchRow(warmWords, texts.get("home.warmUp"));
        warm.box().setId("warm-up");
        warm.box().setAccessibleHelp(texts.get("home.warmUpHelp"));
        warm.on().bindBidirectional(model.warmUp());
        SwitchRow floor = new SwitchRow(floorWords, texts.get("fit.noFloor"));
        CheckBox box = floor.box();
        box.setId("no-floor");
        box.setAccessibleHelp(texts.get("fit.noFloor.help"));
        box.setOnAction(_ -> model.fit().setNoFloor(box.isSelected()));
        noFloor = Optional.of(box);
        getChildren().addAll(space, warm, floor);
        show();
    }

    /// @param isCompact whether there is little room
    void arrange(boolean isCompact) {
        compact = isCompact;
        show();
    }

    /// Tells everything anew, as the pace or the day may be another.
    void show() {
        floorWords.setGraphic(compact ? null : mat);
        noFloor.ifPresent(box -> {
            box.setSelected(model.fit().noFloor());
            String warm = texts.get("home.warmUp");
            warmWords.setText(
                    compact
                            ? warm
                            : texts.join("list.facts", List.of(warm, Times.roughly(model.warmUpLength(), texts))));
        });
    }
}
