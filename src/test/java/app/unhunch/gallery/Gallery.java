package app.unhunch.gallery;

import static org.assertj.core.api.Assumptions.assumeThat;

import app.unhunch.journal.SampleJournal;
import app.unhunch.library.Library;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Renders every screen in its telling states to `target/gallery`. Run by `mvn -Pgallery verify`; the pictures are for
/// people to look at.
@ExtendWith(ApplicationExtension.class)
class Gallery {

    private final Library library = Library.read(null);
    private Studio studio;

    @Start
    void start(Stage unused) {
        studio = Studio.asAsked();
    }

    static List<PictureSetting> themes() {
        return List.of(
                PictureSetting.LIGHT,
                PictureSetting.DARK,
                PictureSetting.SMALL,
                PictureSetting.SMALL_LARGE_TEXT,
                PictureSetting.SMALL_LARGE_TEXT_DARK,
                PictureSetting.LARGE_TEXT,
                PictureSetting.HUGE,
                PictureSetting.HUGE_DARK);
    }

    static List<PictureSetting> smallWindows() {
        return List.of(
                PictureSetting.CORNER,
                PictureSetting.CORNER_DARK,
                PictureSetting.CORNER_LARGE_TEXT,
                PictureSetting.CORNER_DARK_LARGE_TEXT);
    }

    @Test
    void picturesOfTheReadme() throws Exception {
        assumeThat(studio.isEnglish()).isTrue();
        Path pictures = Path.of("assets", "pictures");
        studio.shoot(
                pictures.resolve("home-dark.png"),
                PictureSetting.DARK,
                (stand, holder) -> Hand.open(stand.shell(library), Optional.empty(), holder));
        studio.shoot(pictures.resolve("session.png"), PictureSetting.LIGHT, (stand, holder) -> {
            Session session = new Session(Timeline.of(
                    library.routine("upper-back-five").orElseThrow(),
                    stand.settings().pace()));
            session.apply(Command.START);
            session.advance(Duration.ofSeconds(218));
            holder.getChildren().setAll(stand.session(session));
        });
        studio.shoot(pictures.resolve("progress.png"), PictureSetting.LIGHT, (stand, holder) -> {
            Hand.open(stand.shell(library, SampleJournal.many(Stand.TODAY)), Optional.empty(), holder);
            Hand.press(holder.getScene(), "progress");
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyView(PictureSetting look) throws Exception {
        for (GalleryView view : GalleryView.all()) {
            studio.shoot(view, look);
        }
    }

    @ParameterizedTest
    @MethodSource("smallWindows")
    void everyViewInTheSmallWindow(PictureSetting look) throws Exception {
        for (GalleryView view : ScreenViews.small()) {
            studio.shoot(view, look);
        }
    }
}
