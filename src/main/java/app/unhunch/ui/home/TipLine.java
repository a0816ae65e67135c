package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One thing that makes every routine better, another each day, and the key that starts. Its place is there at
/// once, what is in it when the window shows.
final class TipLine extends HBox {

    private static final List<String> KEYS =
            List.of("tips.warmUp", "tips.breathe", "tips.consistent", "tips.stopShort");

    private final Texts texts;
    private final Label tip = Labels.of("", Styles.MUTED);

    TipLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("tips");
    }

    void fill(Times times) {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Label key = new Label(texts.get("home.key"));
        key.getStyleClass().add(Styles.KEY_CAP);
        key.setMinWidth(USE_PREF_SIZE);
        Label starts = new Label(texts.get("home.keyStarts"));
        starts.getStyleClass().addAll(Styles.MUTED, "key-words");
        starts.setMinWidth(USE_PREF_SIZE);
        tip.setAccessibleHelp(texts.get("tips.title"));
        getChildren().setAll(new LineIcon(LineIcon.Drawing.LEAF), tip, space, key, starts);
        show(times.today());
    }

    /// Shows the tip of a day.
    void show(LocalDate day) {
        tip.setText(texts.get(KEYS.get((int) Math.floorMod(day.toEpochDay(), (long) KEYS.size()))));
    }
}
