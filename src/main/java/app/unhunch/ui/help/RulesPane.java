package app.unhunch.ui.help;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.layout.EvenColumns;
import app.unhunch.ui.widget.safety.Bullets;
import app.unhunch.ui.widget.safety.EmergencyBox;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What this is and is not, four rules, and what the emergency services are called for: beside the rules, or before all
/// else where there is little room.
final class RulesPane extends StackPane {

    private static final double BESIDE_EM = 58;
    private static final double BOX_SHARE = 0.44;

    /// The shortest rules stand beside each other where both have so much room.
    private static final double SHORTEST_EM = 16;

    private final Label what;
    private final Region gently;
    private final Region stop;
    private final Region ask;
    private final Region check;
    private final EmergencyBox emergencies;

    RulesPane(Texts texts) {
        Theme.dress(this, "welcome");
        what = Labels.of(texts.get("notice.what"), Styles.MUTED);
        gently = rule(Feather.FEATHER, texts.get("notice.gently"), plain(texts.get("notice.gently.how")));
        stop = rule(Feather.ALERT_CIRCLE, texts.get("notice.stop"), plain(texts.get("notice.stop.how")));
        ask = rule(Feather.USER, texts.get("notice.ask"), new Bullets(conditions(texts), Styles.MUTED));
        check = rule(Feather.SHIELD, texts.get("notice.check"), plain(texts.get("notice.check.how")));
        emergencies = new EmergencyBox(texts);
        arrange(BESIDE_EM);
    }

    private static List<String> conditions(Texts texts) {
        return Stream.of(
                        texts.get("notice.ask.pregnant"),
                        texts.get("notice.ask.illness"),
                        texts.get("notice.ask.neck"),
                        texts.get("notice.ask.hands"),
                        texts.get("notice.ask.fever"),
                        texts.get("notice.ask.night"),
                        texts.get("notice.ask.pain"))
                .toList();
    }

    /// @param widthEm how much room there is across, in em
    void arrange(double widthEm) {
        boolean beside = widthEm >= BESIDE_EM;
        emergencies.setMaxHeight(beside ? USE_PREF_SIZE : Double.MAX_VALUE);
        emergencies.maxWidthProperty().unbind();
        Pane holder;
        if (beside) {
            VBox rules = rules(gently, stop, ask, check);
            HBox row = new HBox(rules, emergencies);
            row.setAlignment(Pos.TOP_LEFT);
            HBox.setHgrow(rules, Priority.ALWAYS);
            emergencies.minWidthProperty().bind(widthProperty().multiply(BOX_SHARE));
            emergencies.maxWidthProperty().bind(widthProperty().multiply(BOX_SHARE));
            row.getStyleClass().add("rules-and-emergencies");
            holder = new VBox(what, row);
            holder.getStyleClass().add("rules-and-what");
        } else {
            emergencies.minWidthProperty().unbind();
            emergencies.setMinWidth(0);
            emergencies.setMaxWidth(Double.MAX_VALUE);
            EvenColumns shortest = new EvenColumns(SHORTEST_EM, 1, 1, List.of(2, 1));
            shortest.getChildren().addAll(gently, check);
            holder = new VBox(emergencies, what, rules(shortest, stop, ask));
            holder.getStyleClass().add("rules-and-emergencies");
        }
        getChildren().setAll(holder);
    }

    private static VBox rules(Region... rules) {
        VBox all = new VBox(rules);
        all.getStyleClass().add("rules");
        return all;
    }

    private static Region plain(String words) {
        return Labels.of(words, Styles.MUTED);
    }

    private static Region rule(Ikon icon, String title, Region words) {
        Label drawn = new Label();
        Icons.beside(drawn, icon);
        StackPane tile = new StackPane(drawn);
        tile.getStyleClass().add("rule-tile");
        VBox text = new VBox(Labels.of(title, Styles.HEADLINE), words);
        text.getStyleClass().add("rule-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(tile, text);
        row.getStyleClass().add("rule");
        return row;
    }
}
