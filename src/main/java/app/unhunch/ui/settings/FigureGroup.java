package app.unhunch.ui.settings;

import app.unhunch.figure.body.Person;
import app.unhunch.settings.PersonParts;
import app.unhunch.settings.Settings;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The rows that say how the figure looks, below a picture of it.
final class FigureGroup {

    private FigureGroup() {}

    /// @param preview the figure as it looks now
    static Node of(Rows rows, Settings settings, Optional<Node> preview) {
        PersonParts parts = settings.personParts();
        Node hairColour = rows.swatches(
                "settings.hairColour", "hairColour", parts.hairColour(), Person.HairColour.values(), Swatches::of);
        hairColour.disableProperty().bind(parts.hair().map(FigureGroup::hidesItsColour));
        Stream<Node> choices = Stream.of(
                rows.swatches("settings.skin", "skin", parts.skin(), Person.Skin.values(), Swatches::of),
                rows.choice("settings.hair", "hair", parts.hair(), Person.Hair.values()),
                hairColour,
                rows.swatches("settings.clothes", "clothes", parts.clothes(), Person.Clothes.values(), Swatches::of),
                rows.choice("settings.build", "build", parts.build(), Person.Build.values()),
                rows.onOff("settings.figureGuides", settings.figureGuides()));
        Stream<Node> picture = preview.map(FigureGroup::framed).stream();
        return rows.group("settings.figure", Stream.concat(picture, choices).toArray(Node[]::new));
    }

    private static Node framed(Node preview) {
        StackPane frame = new StackPane(preview);
        frame.getStyleClass().add("figure-preview");
        return frame;
    }

    private static boolean hidesItsColour(Person.Hair hair) {
        return switch (hair) {
            case NONE, COVERED -> true;
            case BUN, SHORT, BOB, CURLS -> false;
        };
    }
}
