package app.unhunch.ui.widget;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.CheckIn;
import app.unhunch.run.AnswerKeys;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.layout.EvenColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The question how the upper back feels, and the numbers from 0 to 10 to answer it, each with a key.
public final class Scale extends VBox {

    private static final int COUNT = CheckIn.WORST + 1;

    /// A number in less room is hard to hit; then they stand in two rows.
    private static final double LEAST_EM = 2.5;

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<Integer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Scale(Texts texts) {
        getStyleClass().add("scale");
        EvenColumns numbers = new EvenColumns(LEAST_EM, 0.5, 0.5, List.of(COUNT, (COUNT + 1) / 2));
        numbers.getStyleClass().add("numbers");
        IntStream.range(0, COUNT).forEach(number -> numbers.getChildren().add(button(number, texts)));
        group.selectedToggleProperty()
                .subscribe(chosen -> answer.set(Optional.ofNullable(chosen).map(group.getToggles()::indexOf)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label worst = Labels.of(texts.get("checkIn.worst"), Styles.MUTED);
        HBox ends = new HBox(Labels.of(texts.get("checkIn.none"), Styles.MUTED), space, worst);
        ends.getStyleClass().add("ends");
        ends.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(Labels.of(texts.get("checkIn.question"), Styles.TITLE), numbers, ends);
    }

    /// What was answered last; empty when that was taken back.
    public ReadOnlyObjectProperty<Optional<Integer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /// Asks again, as if nothing had been answered.
    public void ask() {
        group.selectToggle(null);
    }

    /// Lets the keys answer wherever on a screen they are pressed, but for where text is written.
    public void listen(Region screen) {
        screen.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            Optional<Integer> number = AnswerKeys.number(event.getCharacter());
            if (number.isPresent() && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                group.selectToggle(group.getToggles().get(number.orElseThrow()));
            }
        });
    }

    private ToggleButton button(int number, Texts texts) {
        ToggleButton button = new ToggleButton(texts.number(number));
        button.setId("number-" + number);
        if (number == 0) {
            button.getStyleClass().add("none");
        } else if (number == CheckIn.WORST) {
            button.getStyleClass().add("worst");
        }
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        // Larger than the em in which its corners are measured.
        Label shown = new Label(texts.number(number));
        shown.getStyleClass().add("number");
        button.setGraphic(shown);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(spoken(number, texts));
        button.setAccessibleHelp(texts.get("checkIn.question"));
        return button;
    }

    private static String spoken(int number, Texts texts) {
        return switch (number) {
            case 0 -> texts.get("checkIn.spokenNone", arg("number", number));
            case CheckIn.WORST -> texts.get("checkIn.spokenWorst", arg("number", number));
            default -> texts.number(number);
        };
    }
}
