package app.unhunch.ui.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.audio.Chime;
import app.unhunch.i18n.Texts;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.AudioParts;
import app.unhunch.settings.NumberSetting;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.SwitchRow;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How loud all chimes are, and, for whoever wants it, each of them: whether it rings, how loud, and how it sounds.
final class ChimesSection {

    private final Rows rows;
    private final Texts texts;
    private final AudioParts parts;
    private final Sounds sounds;
    private boolean following;
    private boolean moving;

    private ChimesSection(Rows rows, Texts texts, AudioParts parts, Sounds sounds) {
        this.rows = rows;
        this.texts = texts;
        this.parts = parts;
        this.sounds = sounds;
    }

    static Region of(Rows rows, Texts texts, AudioParts parts, Sounds sounds) {
        ChimesSection made = new ChimesSection(rows, texts, parts, sounds);
        VBox each = new VBox();
        Stream.of(Chime.values()).map(made::one).forEach(each.getChildren()::add);
        return rows.section(SettingsSection.CHIMES, made.all(), made.folded(each), each);
    }

    /// One slider that moves all the others, and stands where the loudest is.
    private Node all() {
        List<NumberSetting> volumes = Stream.of(Chime.values())
                .map(chime -> parts.chime(chime).volume())
                .toList();
        DoubleProperty loudest = new SimpleDoubleProperty(null, "chimes-volume", 0);
        Label value = Labels.of("", "value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Runnable follow = () -> {
            if (!moving) {
                double most =
                        volumes.stream().mapToDouble(NumberSetting::get).max().orElseThrow();
                boolean same = volumes.stream().allMatch(volume -> volume.get() == most);
                following = true;
                loudest.set(most);
                following = false;
                value.setText(
                        same
                                ? texts.get("settings.percent", arg("percent", most))
                                : texts.get("settings.chimesDiffer"));
            }
        };
        volumes.forEach(volume -> volume.subscribe(_ -> follow.run()));
        loudest.subscribe((_, now) -> {
            if (!following) {
                moving = true;
                volumes.forEach(volume -> volume.set(now.doubleValue()));
                moving = false;
                follow.run();
            }
        });
        Slider slider = new StepSlider(volumes.getFirst().range(), loudest);
        slider.setAccessibleText(texts.get("settings.chimesVolume"));
        slider.setAccessibleHelp(texts.get("settings.chimesVolume.help"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox control = new HBox(slider, value);
        control.getStyleClass().add("control");
        return rows.row("settings.chimesVolume", control);
    }

    /// The button that unfolds what is below it.
    private Node folded(Node each) {
        Button unfold = Buttons.of(Feather.CHEVRON_DOWN, texts.get("settings.customise"), () -> {});
        unfold.setId("customise");
        unfold.setOnAction(_ -> {
            each.setVisible(!each.isVisible());
            unfold.setText(texts.get(each.isVisible() ? "settings.customiseLess" : "settings.customise"));
            Icons.beside(unfold, each.isVisible() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        });
        each.managedProperty().bind(each.visibleProperty());
        each.setVisible(false);
        return rows.framed(Labels.of(texts.get("settings.chimes.help"), Styles.MUTED, Styles.SMALL), unfold);
    }

    private Node one(Chime chime) {
        String name = texts.of("chime", chime);
        AudioParts.ChimeParts part = parts.chime(chime);
        Label words = Labels.of(name, Styles.STRONG);
        words.setMaxWidth(Double.MAX_VALUE);
        SwitchRow rings = new SwitchRow(words, name);
        HBox.setHgrow(words, Priority.ALWAYS);
        rings.box().setId(part.rings().getName());
        rings.on().bindBidirectional(part.rings());
        Slider volume = new StepSlider(part.volume());
        volume.setAccessibleText(texts.get("settings.chimeVolume", arg("chime", name)));
        volume.setAccessibleHelp(texts.get("settings.chimes.help"));
        HBox.setHgrow(volume, Priority.ALWAYS);
        Button hear =
                Buttons.icon(Feather.PLAY, texts.get("settings.hear", arg("chime", name)), () -> sounds.hear(chime));
        hear.getStyleClass().add(Styles.QUIET);
        StackPane place = new StackPane(hear);
        place.getStyleClass().add("hear-place");
        HBox sound = new HBox(volume, place);
        sound.getStyleClass().add("control");
        sound.visibleProperty().bind(part.rings());
        sound.managedProperty().bind(part.rings());
        return rows.framed(rings, sound);
    }
}
