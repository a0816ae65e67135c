package app.unhunch.ui.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.audio.Chime;
import app.unhunch.i18n.Texts;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.AudioParts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The chimes, one in a row: whether it rings, how loud, and a button to hear it.
final class ChimesGroup {

    private ChimesGroup() {}

    static Node of(Rows rows, Texts texts, AudioParts parts, Sounds sounds) {
        GridPane table = new GridPane();
        table.getStyleClass().add("chimes");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(new ColumnConstraints(), rest, new ColumnConstraints());
        for (Chime chime : Chime.values()) {
            String name = texts.of("chime", chime);
            AudioParts.ChimeParts part = parts.chime(chime);
            CheckBox rings = new CheckBox(name);
            rings.setId(part.rings().getName());
            rings.selectedProperty().bindBidirectional(part.rings());
            Slider volume = rows.slider(part.volume());
            volume.setAccessibleText(texts.get("settings.chimeVolume", arg("chime", name)));
            volume.setAccessibleHelp(texts.get("settings.chimes.help"));
            volume.disableProperty().bind(part.rings().not());
            Button hear = Buttons.icon(
                    Feather.PLAY, texts.get("settings.hear", arg("chime", name)), () -> sounds.hear(chime));
            hear.disableProperty().bind(part.rings().not());
            table.addRow(table.getRowCount(), rings, volume, hear);
            GridPane.setValignment(volume, VPos.CENTER);
        }
        return rows.group(
                "settings.chimes", Labels.of(texts.get("settings.chimes.help"), Styles.MUTED, Styles.SMALL), table);
    }
}
