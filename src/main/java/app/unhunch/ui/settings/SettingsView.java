package app.unhunch.ui.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.i18n.UiLocale;
import app.unhunch.model.Side;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Everything that can be set; what changes is kept at once.
public final class SettingsView extends VBox {

    private static final double GAP = 24;
    private static final double COLUMN_EM = 38;
    private static final double TITLE_EM = 1.6; // as in the style sheet

    private final Texts texts;
    private final Button home;

    /// @param figure the figure as it looks now, for above the choices of its looks
    /// @param sounds lets chimes and voice be heard while they are chosen
    public SettingsView(
            Settings settings, Texts texts, Times times, Optional<Node> figure, Sounds sounds, Runnable back) {
        this.texts = texts;
        Rows rows = new Rows(texts);
        Theme.dress(this, "settings");
        getStyleClass().add("settings");
        home = Buttons.icon(Feather.ARROW_LEFT, texts.get("settings.back"), back);
        home.setId("back-home");
        Label title = Labels.of(texts.get("settings.title"), Styles.TITLE);
        HBox header = new HBox(home, title);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        FlowPane groups = new FlowPane(
                column(breath(rows, settings), timing(rows, settings), themes(rows, settings)),
                column(
                        VoiceGroup.of(rows, texts, settings.audioParts(), sounds),
                        ChimesGroup.of(rows, texts, settings.audioParts(), sounds)),
                column(FigureGroup.of(rows, settings, figure), JournalGroup.of(rows, texts, times, settings)));
        groups.getStyleClass().add("groups");
        // As wide as is good to read, and never wider than the window.
        var width = Bindings.createDoubleBinding(
                () -> Math.min(COLUMN_EM * title.getFont().getSize() / TITLE_EM, groups.getWidth() - GAP),
                groups.widthProperty(),
                title.fontProperty());
        for (Node column : groups.getChildren()) {
            ((Region) column).prefWidthProperty().bind(width);
        }
        Scroll scroll = new Scroll(groups);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    @Override
    public void requestFocus() {
        home.requestFocus();
    }

    private Node breath(Rows rows, Settings settings) {
        return rows.group(
                "settings.breath",
                rows.number("settings.holdIn", settings.holdIn(), this::seconds),
                rows.number("settings.holdOut", settings.holdOut(), this::seconds),
                rows.number("settings.moveIn", settings.moveIn(), this::seconds),
                rows.number("settings.moveOut", settings.moveOut(), this::seconds));
    }

    private Node timing(Rows rows, Settings settings) {
        return rows.group(
                "settings.timing",
                rows.number("settings.getReady", settings.getReady(), this::seconds),
                rows.number("settings.change", settings.change(), this::seconds),
                rows.number("settings.settle", settings.settle(), this::seconds),
                rows.onOff("settings.waitForMe", settings.waitForMe()),
                rows.onOff("settings.anyKeyPauses", settings.anyKeyPauses()),
                rows.choice("settings.firstSide", "settings.firstSide", settings.firstSide(), Side.values()));
    }

    private Node themes(Rows rows, Settings settings) {
        Optional<Node> language = LanguageRow.of(rows, texts, settings.language(), UiLocale.LANGUAGES);
        Stream<Node> themes = Stream.of(
                rows.choice("settings.appearance", "appearance", settings.appearance(), Appearance.values()),
                rows.choice("settings.motion", "motion", settings.motion(), Motion.values()),
                rows.number(
                        "settings.textSize",
                        settings.textSize(),
                        percent -> texts.get("settings.percent", arg("percent", percent))));
        return rows.group(
                "settings.looks", Stream.concat(language.stream(), themes).toArray(Node[]::new));
    }

    private static Node column(Node... groups) {
        VBox column = new VBox(groups);
        column.getStyleClass().add("column");
        return column;
    }

    private String seconds(double value) {
        return texts.get("time.seconds", arg("seconds", value));
    }
}
