package app.unhunch.ui.session;

import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.ui.common.Icons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.controls.FitText;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which stretch this is, in which position and on which side. The side is told by its word, and by standing on that
/// side of the panel with an arrow that points to it.
final class StagePanel extends BorderPane {

    private static final double ROOM_FOR_ALL_EM = 10;

    private final Texts texts;
    private final CueWords words;
    private final Label kind = Labels.of("", Styles.LEAD, "kind");
    private final FitText name = new FitText(1, 1.4, 5.4);
    private final Label position = Labels.of("", Styles.LEAD, "position");
    private final Label side = Labels.of("", Styles.SIDE_MARK);
    private @Nullable Cue shown;

    StagePanel(Texts texts, CueWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add(Styles.STAGE_PANEL);
        name.getStyleClass().add("stretch-name");
        VBox lines = new VBox(kind, name, position);
        lines.setAlignment(Pos.CENTER_LEFT);
        side.setWrapText(false);
        side.setMinWidth(USE_PREF_SIZE);
        setCenter(lines);
        setBottom(side);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        // In a low panel the name and the side matter most.
        boolean roomy = getHeight() > ROOM_FOR_ALL_EM * kind.getFont().getSize();
        position.setVisible(roomy);
        position.setManaged(roomy);
        super.layoutChildren();
    }

    void show(Snapshot now) {
        Cue cue = now.moment().cue();
        if (cue.equals(shown)) {
            return;
        }
        shown = cue;
        var planned = cue.planned();
        kind.setText(words.kind(cue));
        name.textProperty().set(planned.stretch().name());
        position.setText(
                planned.sets() > 1
                        ? texts.get(
                                "session.positionAndSet",
                                texts.of(planned.variant().position()),
                                cue.part().set() + 1,
                                planned.sets())
                        : texts.of(planned.variant().position()));
        showSide(cue.side());
    }

    private void showSide(@Nullable Side which) {
        side.setVisible(which != null);
        side.setText(words.side(which));
        boolean left = which == Side.LEFT;
        Icons.beside(side, left ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT);
        side.setContentDisplay(left ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        setAlignment(side, left ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT);
    }
}
