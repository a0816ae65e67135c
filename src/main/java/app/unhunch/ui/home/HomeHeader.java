package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The name of the program, and the ways to everything else. Their place is there at once, they come when the window
/// shows.
final class HomeHeader extends HBox {

    private Optional<Button> progress = Optional.empty();
    private boolean words;

    HomeHeader(Texts texts, HomeNavigation navigation, Executor unhurried) {
        Label brand = Labels.of(texts.get("app.name"), "brand");
        brand.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(brand);
        unhurried.execute(() -> add(texts, navigation));
    }

    private void add(Texts texts, HomeNavigation navigation) {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button calendar = Buttons.of(Feather.CALENDAR, texts.get("home.progress"), navigation.progress());
        calendar.setAccessibleText(texts.get("home.progress"));
        Buttons.explain(calendar, texts.get("home.progress"));
        calendar.setMinWidth(USE_PREF_SIZE);
        calendar.setId("progress");
        Button open = Buttons.icon(Feather.FOLDER, texts.get("home.openFolder"), navigation.folder());
        open.setId("open-folder");
        Button help = Buttons.icon(Feather.HELP_CIRCLE, texts.get("home.help"), navigation.help());
        help.setId("help");
        Button settings = Buttons.icon(Feather.SETTINGS, texts.get("home.settings"), navigation.settings());
        settings.setId("settings");
        progress = Optional.of(calendar);
        arrange(words);
        getChildren().addAll(space, calendar, open, help, settings);
    }

    /// @param withWords whether there is room for words beside an icon
    void arrange(boolean withWords) {
        words = withWords;
        progress.ifPresent(
                button -> button.setContentDisplay(withWords ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }
}
