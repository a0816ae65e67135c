package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.session.BreathPace;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.FigurePreview;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The figure as it looks now, beside whatever is set. On Pace it breathes as fast as the person will.
final class PreviewPane extends VBox {

    private final FigurePreview figure;
    private final Settings settings;
    private final Label word = Labels.of("", Styles.HEADLINE, "breath-word");
    private final Label turn;
    private final Label breathes;
    private final StackPane caption = new StackPane();
    private final StackPane picture;
    private boolean moves;
    private boolean below;

    PreviewPane(Texts texts, FigurePreview figure, Settings settings) {
        this.figure = figure;
        this.settings = settings;
        turn = Labels.of(Feather.ROTATE_CCW, texts.get("settings.preview.turn"), Styles.MUTED, Styles.SMALL);
        breathes = Labels.of(texts.get("settings.preview.breathes"), Styles.MUTED, Styles.SMALL);
        getStyleClass().add("preview");
        figure.setAccessibleText(texts.get("settings.preview"));
        figure.setAccessibleHelp(texts.get("settings.preview.help"));
        word.textProperty().bind(figure.half().map(half -> texts.of("breath", half)));
        picture = new StackPane(figure, word);
        picture.setAlignment(Pos.TOP_CENTER);
        caption.getChildren().addAll(turn, breathes);
        caption.getStyleClass().add("caption");
        getChildren().addAll(picture, caption);
        setAlignment(Pos.TOP_CENTER);
        picture.setMaxHeight(USE_PREF_SIZE);
        // It breathes as the person has just chosen to.
        settings.holdIn().subscribe((_, _) -> moves = false);
        settings.holdOut().subscribe((_, _) -> moves = false);
        settings.moveIn().subscribe((_, _) -> moves = true);
        settings.moveOut().subscribe((_, _) -> moves = true);
    }

    /// Where the figure is small, the word would cover its head; it stands below then, in place of the caption.
    void asNarrow(boolean narrow) {
        if (narrow) {
            getStyleClass().add("narrow");
        }
        below = narrow;
        (narrow ? picture : caption).getChildren().remove(word);
        Pane place = narrow ? caption : picture;
        if (!place.getChildren().contains(word)) {
            place.getChildren().add(word);
        }
        breathes.setVisible(word.isVisible() && !below);
    }

    /// As a band above what is set there is no room for words below the figure.
    void asBand(boolean band) {
        if (band) {
            getStyleClass().add("band");
        }
        caption.setVisible(!band);
        caption.setManaged(!band);
        StackPane.setAlignment(word, band ? Pos.TOP_LEFT : Pos.TOP_CENTER);
    }

    /// Breathes or rests, as the section asks.
    void show(SettingsSection section) {
        boolean breath = section == SettingsSection.PACE;
        word.setVisible(breath);
        breathes.setVisible(breath && !below);
        turn.setVisible(!breath);
        if (breath) {
            figure.breathe(this::pace);
        } else {
            figure.rest();
        }
    }

    private BreathPace pace() {
        return moves ? settings.pace().moving() : settings.pace().holding();
    }
}
