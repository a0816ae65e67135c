package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.FigurePreview;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Everything that can be set, a section at a time, beside the figure; what changes is kept at once.
public final class SettingsView extends VBox {

    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final Sounds sounds;
    private final SettingsData data;
    private final SectionNav sections;
    private final PreviewPane preview;
    private final StackPane column = new StackPane();
    private final HBox body = new HBox();
    private final Text measure = new Text();
    private final Map<SettingsSection, Region> made = new EnumMap<>(SettingsSection.class);
    private Room room = Room.FIGURE_BESIDE;
    private @Nullable Scroll scrolling;

    /// @param figure the figure as it looks now
    /// @param sounds lets chimes and voice be heard while they are chosen
    /// @param data what can be done with what is kept
    public SettingsView(
            Settings settings,
            Texts texts,
            Times times,
            FigurePreview figure,
            Sounds sounds,
            SettingsData data,
            Runnable back) {
        this.settings = settings;
        this.texts = texts;
        this.times = times;
        this.sounds = sounds;
        this.data = data;
        Theme.dress(this, "settings");
        getStyleClass().add("settings");
        Button home = Buttons.icon(Feather.ARROW_LEFT, texts.get("settings.back"), back);
        home.setId("back-home");
        home.getStyleClass().add(Styles.QUIET);
        HBox header = new HBox(home, Labels.of(texts.get("settings.title"), Styles.TITLE));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        sections = new SectionNav(texts);
        preview = new PreviewPane(texts, figure, settings);
        column.getStyleClass().add("column");
        column.setAlignment(Pos.TOP_LEFT);
        body.getStyleClass().add("body");
        VBox.setVgrow(body, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(header, body, measure);
        sections.chosen().subscribe(this::open);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    /// The keyboard begins at the chosen section; up and down lead to the others, Tab into it.
    @Override
    public void requestFocus() {
        sections.requestFocus();
    }

    /// Opens a section.
    void choose(SettingsSection section) {
        sections.choose(section);
    }

    private void open(SettingsSection section) {
        column.getChildren().setAll(made.computeIfAbsent(section, this::make));
        preview.show(section);
        if (scrolling != null) {
            // A section begins at its beginning.
            scrolling.setVvalue(0);
        }
    }

    private Region make(SettingsSection section) {
        Rows rows = new Rows(texts);
        return switch (section) {
            case VOICE -> VoiceSection.of(rows, texts, settings.audioParts(), sounds);
            case CHIMES -> ChimesSection.of(rows, texts, settings.audioParts(), sounds);
            case FIGURE -> FigureSection.of(rows, texts, settings);
            case PACE -> PaceSection.of(rows, texts, settings);
            case APPEARANCE -> AppearanceSection.of(rows, texts, settings);
            case SESSION -> SessionSection.of(rows, texts, times, settings);
            case DATA -> DataSection.of(rows, texts, data);
        };
    }

    private void arrange() {
        Room now = Room.of(getWidth(), getHeight(), measure.getFont().getSize());
        if (scrolling == null || now != room) {
            room = now;
            lay();
        }
    }

    /// Anew, with the keyboard where it was.
    private void lay() {
        var keyboard = getScene() == null ? null : getScene().getFocusOwner();
        sections.arrange(room == Room.FIGURE_BESIDE || room == Room.FIGURE_ABOVE);
        preview.getStyleClass().removeAll("band", "narrow");
        preview.asNarrow(room == Room.WORDS_ABOVE);
        preview.asBand(room != Room.FIGURE_BESIDE && room != Room.WORDS_ABOVE);
        body.getChildren().clear();
        switch (room) {
            case FIGURE_BESIDE -> body.getChildren().setAll(sections, scroll(column), preview);
            case FIGURE_ABOVE -> body.getChildren().setAll(sections, parts(preview, scroll(column)));
            case WORDS_ABOVE -> {
                HBox both = new HBox(scroll(column), preview);
                both.getStyleClass().add("beside");
                VBox.setVgrow(both, Priority.ALWAYS);
                body.getChildren().setAll(parts(sections, both));
            }
            case BAND -> body.getChildren().setAll(parts(sections, preview, scroll(column)));
            case WORDS_ONLY -> body.getChildren().setAll(parts(sections, scroll(parts(column, preview))));
            case ALL_SCROLLS -> body.getChildren().setAll(parts(scroll(parts(sections, column, preview))));
        }
        if (keyboard != null && keyboard.getScene() != null) {
            keyboard.requestFocus();
        }
    }

    private static VBox parts(Node... below) {
        VBox parts = new VBox(below);
        parts.getStyleClass().add("parts");
        HBox.setHgrow(parts, Priority.ALWAYS);
        return parts;
    }

    private Scroll scroll(Region content) {
        Scroll scroll = new Scroll(content);
        scrolling = scroll;
        InSight.keep(scroll, content);
        scroll.getStyleClass().add("column-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
