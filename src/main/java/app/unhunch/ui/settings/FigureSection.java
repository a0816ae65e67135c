package app.unhunch.ui.settings;

import app.unhunch.figure.body.Person;
import app.unhunch.i18n.Texts;
import app.unhunch.settings.PersonParts;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The rows that say how the figure looks.
final class FigureSection {

    private FigureSection() {}

    static Region of(Rows rows, Texts texts, Settings settings) {
        PersonParts parts = settings.personParts();
        Rows brief = rows.brief();
        return rows.section(
                SettingsSection.FIGURE,
                brief.swatches("settings.skin", "skin", parts.skin(), Person.Skin.values(), Swatches::of),
                hair(brief, texts, parts),
                brief.swatches("settings.clothes", "clothes", parts.clothes(), Person.Clothes.values(), Swatches::of),
                brief.choice("settings.build", "build", parts.build(), Person.Build.values()),
                rows.onOff("settings.figureGuides", settings.figureGuides()));
    }

    /// Hair and its colour in one row. The colour stays where it is while there is no hair to see, with the reason.
    private static Node hair(Rows rows, Texts texts, PersonParts parts) {
        ObservableValue<Boolean> hidden = parts.hair().map(FigureSection::hidesItsColour);
        FlowPane colours = rows.spots(
                "settings.hairColour", "hairColour", parts.hairColour(), Person.HairColour.values(), Swatches::of);
        colours.disableProperty().bind(hidden);
        Label name = Labels.of("", Styles.MUTED, Styles.SMALL);
        name.textProperty()
                .bind(hidden.flatMap(none -> none
                        ? parts.hairColour().map(_ -> texts.get("settings.hairColour.help"))
                        : parts.hairColour().map(colour -> texts.of("hairColour", colour))));
        HBox names = new HBox(Labels.of(texts.get("settings.hair"), Styles.STRONG), name);
        names.getStyleClass().add("names");
        return rows.framed(names, rows.choices("settings.hair", "hair", parts.hair(), Person.Hair.values()), colours);
    }

    private static boolean hidesItsColour(Person.Hair hair) {
        return switch (hair) {
            case NONE, COVERED -> true;
            case BUN, SHORT, BOB, CURLS -> false;
        };
    }
}
