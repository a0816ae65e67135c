package app.unhunch.gallery;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;

/// Something to take a picture of.
///
/// @param name of the picture, without how it is taken
/// @param arrange puts it into a scene
record GalleryView(String name, BiConsumer<Stand, Pane> arrange) {

    /// All in the usual window.
    static List<GalleryView> all() {
        return Stream.concat(ScreenViews.all().stream(), JournalViews.all().stream())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
