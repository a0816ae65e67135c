package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.PseudoLocale;
import app.unhunch.i18n.Untranslated;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.Unread;
import app.unhunch.library.problem.ProblemTexts;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Shows every view of the gallery in languages that nobody speaks. What nobody could translate, or has no room in a
/// longer language, is found.
@ExtendWith(ApplicationExtension.class)
class TranslatedViewsTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfEveryViewIsFromABundleOrAFile(PseudoLocale language) throws Exception {
        Untranslated words = words(language);
        Map<String, List<String>> unknown = new TreeMap<>();
        for (GalleryView view : views()) {
            List<String> found = WaitForAsyncUtils.asyncFx(() ->
                            WordsOnScreen.of(scene(language, PictureSetting.LIGHT, view)
                                            .getRoot())
                                    .stream()
                                    .filter(said -> !words.knows(said))
                                    .toList())
                    .get();
            if (!found.isEmpty()) {
                unknown.put(view.name(), found);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutInALongerLanguage(PseudoLocale language) throws Exception {
        Map<String, SequencedSet<String>> cut = new TreeMap<>();
        for (PictureSetting look : List.of(PictureSetting.LIGHT, PictureSetting.SMALL)) {
            for (GalleryView view : GalleryView.all()) {
                SequencedSet<String> found = WaitForAsyncUtils.asyncFx(() ->
                                WordsOnScreen.cutIn(scene(language, look, view).getRoot()))
                        .get();
                if (!found.isEmpty()) {
                    cut.put(view.name() + "-" + look.name(), found);
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void allIsMirroredButFiguresRingsChartsAndCalendars() throws Exception {
        Set<String> pinned = new TreeSet<>();
        for (GalleryView view : views()) {
            pinned.addAll(WaitForAsyncUtils.asyncFx(
                            () -> pinned(scene(PseudoLocale.MIRRORED, PictureSetting.LIGHT, view)
                                    .getRoot()))
                    .get());
        }
        assertThat(pinned)
                .containsExactly(
                        "BarChart",
                        "BreathRing",
                        "DotChart",
                        "FigureCanvas",
                        "SessionFigure",
                        "WrappedText",
                        "YearCalendar",
                        // The tick of a check box.
                        "mark",
                        "side-mark");
    }

    /// The outermost nodes that run from left to right, by their classes, or by their styles where these are the
    /// toolkit's.
    private static Set<String> pinned(Node node) {
        if (node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            return node instanceof Parent parent
                    ? parent.getChildrenUnmodifiable().stream()
                            .flatMap(child -> pinned(child).stream())
                            .collect(Collectors.toSet())
                    : Set.of();
        }
        return Set.of(
                node instanceof Label || node instanceof StackPane
                        ? node.getStyleClass().getLast()
                        : node.getClass().getSimpleName());
    }

    private static List<GalleryView> views() {
        return Stream.concat(GalleryView.all().stream(), ScreenViews.small().stream())
                .toList();
    }

    private static Scene scene(PseudoLocale language, PictureSetting look, GalleryView view) {
        return Studio.in(language).arranged(look, view.arrange());
    }

    /// With what people wrote themselves, and what has no bundle yet.
    private static Untranslated words(PseudoLocale language) {
        Untranslated words = new Untranslated(language.texts().locale(), Stand.TODAY);
        words.butFor(SampleJournal.many(Stand.TODAY).stream().map(Entry::note).toList());
        ProblemTexts problems = new ProblemTexts(language.texts().locale());
        words.butFor(ScreenViews.troubled().problems().stream()
                .flatMap(problem -> Stream.of(problem.file(), problems.message(problem), problems.hint(problem)))
                .toList());
        words.butFor(JournalViews.FOLDER);
        words.butFor(List.of(JournalViews.DAMAGED, ScreenViews.REASON));
        words.butFor(JournalViews.damaged().contents().get().unread().stream()
                .map(Unread::detail)
                .toList());
        return words;
    }
}
