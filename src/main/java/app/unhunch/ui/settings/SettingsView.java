package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Side;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
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
            Settings settings, Texts texts, Locale locale, Optional<Node> figure, Sounds sounds, Runnable back) {
        this.texts = texts;
        Rows rows = new Rows(texts);
        NumberFormat number = NumberFormat.getInstance(locale);
        getStyleClass().add("settings");
        home = Buttons.icon(Feather.ARROW_LEFT, texts.get("settings.back"), back);
        home.setId("back-home");
        Label title = Labels.of(texts.get("settings.title"), Styles.TITLE);
        HBox header = new HBox(home, title);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        FlowPane groups = new FlowPane(
                column(breath(rows, settings, number), timing(rows, settings, number), looks(rows, settings, number)),
                column(
                        VoiceGroup.of(rows, texts, settings.listeningParts(), locale, sounds),
                        ChimesGroup.of(rows, texts, settings.listeningParts(), sounds)),
                column(FigureGroup.of(rows, settings, figure), JournalGroup.of(rows, texts, settings)));
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

    private Node breath(Rows rows, Settings settings, NumberFormat number) {
        return rows.group(
                "settings.breath",
                rows.number("settings.holdIn", settings.holdIn(), s -> seconds(number, s)),
                rows.number("settings.holdOut", settings.holdOut(), s -> seconds(number, s)),
                rows.number("settings.moveIn", settings.moveIn(), s -> seconds(number, s)),
                rows.number("settings.moveOut", settings.moveOut(), s -> seconds(number, s)));
    }

    private Node timing(Rows rows, Settings settings, NumberFormat number) {
        return rows.group(
                "settings.timing",
                rows.number("settings.getReady", settings.getReady(), s -> seconds(number, s)),
                rows.number("settings.change", settings.change(), s -> seconds(number, s)),
                rows.number("settings.settle", settings.settle(), s -> seconds(number, s)),
                rows.onOff("settings.waitForMe", settings.waitForMe()),
                rows.choice("settings.firstSide", settings.firstSide(), Side.values()));
    }

    private Node looks(Rows rows, Settings settings, NumberFormat number) {
        return rows.group(
                "settings.looks",
                rows.choice("settings.appearance", settings.appearance(), Appearance.values()),
                rows.choice("settings.motion", settings.motion(), Motion.values()),
                rows.number(
                        "settings.textSize",
                        settings.textSize(),
                        p -> texts.get("settings.percent", number.format(p))));
    }

    private static Node column(Node... groups) {
        VBox column = new VBox(groups);
        column.getStyleClass().add("column");
        return column;
    }

    private String seconds(NumberFormat number, double value) {
        return texts.get("time.seconds", number.format(value));
    }
}
