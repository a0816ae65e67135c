package app.unhunch.ui.common;

import app.unhunch.journal.Fault;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Says that the journal could not be written; hidden as long as it can.
public final class TroubleBanner extends HBox {

    private final Label words = Labels.of(Feather.ALERT_CIRCLE, "");

    public TroubleBanner(Diary diary, Texts texts) {
        getStyleClass().addAll(Styles.PANEL, "problems-banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button again = Buttons.of(Feather.ROTATE_CCW, texts.get("trouble.again"), diary::write);
        again.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, again);
        diary.trouble().subscribe(trouble -> show(trouble, diary, texts));
    }

    private void show(Optional<Fault> trouble, Diary diary, Texts texts) {
        setVisible(trouble.isPresent());
        setManaged(trouble.isPresent());
        trouble.ifPresent(fault -> words.setText(Trouble.words(fault, diary.path(), texts)));
    }
}
