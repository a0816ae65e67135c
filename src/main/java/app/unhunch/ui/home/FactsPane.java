package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// How long a routine takes, where, and when it would end. Its place is there at once, what is in it when the window
/// shows.
final class FactsPane extends FlowPane {

    private final Texts texts;
    private final Times times;
    private Optional<Facts> labels = Optional.empty();

    private record Facts(Label length, Label places, Label end) {}

    FactsPane(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        getStyleClass().add("facts");
    }

    void fill() {
        Facts all = new Facts(
                Labels.of(Feather.CLOCK, "", "fact"),
                Labels.of(Feather.MAP_PIN, "", "fact"),
                Labels.of(Feather.FLAG, "", "fact"));
        labels = Optional.of(all);
        getChildren().setAll(all.length(), all.places(), all.end());
    }

    void show(RoutineFacts facts) {
        labels.ifPresent(all -> {
            all.length().setText(Times.inWords(facts.length(), texts));
            all.places().setText(facts.places());
            all.end().setText(texts.get("home.end", arg("time", times.after(facts.length()))));
        });
    }
}
