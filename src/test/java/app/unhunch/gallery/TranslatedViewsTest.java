package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.PseudoLocale;
import app.unhunch.i18n.Untranslated;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.Unread;
import app.unhunch.library.problem.ProblemTexts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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

    /// What runs from left to right in every language, by its class, or by its style where that is the toolkit's.
    private static final Set<String> PINNED = Set.of(
            "BreathRing",
            "FigureCanvas",
            // A picture of a screen that fades away.
            "ImageView",
            // A tick.
            "LineIcon",
            "SessionFigure",
            "WeekChart",
            "WrappedText",
            "YearCalendar",
            // The tick of a check box.
            "mark");

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    /// All in one pass, as a view takes longer to arrange than to look at.
    @ParameterizedTest
    @EnumSource
    void everyViewIsTranslatedAndMirroredAndHasRoomForLongerWords(PseudoLocale language) throws Exception {
        Studio studio = Studio.in(language);
        Untranslated words = words(language);
        Set<String> pinned = new TreeSet<>();
        Map<String, SequencedSet<String>> faults = new TreeMap<>();
        // Each view in one go, so that no clock moves.
        for (GalleryView view : GalleryView.all()) {
            WaitForAsyncUtils.asyncFx(() -> {
                        Scene usual = studio.arranged(PictureSetting.LIGHT, view.arrange());
                        faults.put(view.name(), faults(usual.getRoot(), words, pinned));
                        Scene small = studio.moved(usual, PictureSetting.SMALL);
                        faults.put(view.name() + " in a small window", faults(small.getRoot(), words, pinned));
                    })
                    .get();
        }
        for (GalleryView view : ScreenViews.small()) {
            WaitForAsyncUtils.asyncFx(() -> {
                        Scene corner = studio.arranged(PictureSetting.CORNER, view.arrange());
                        faults.put(view.name(), faults(corner.getRoot(), words, pinned));
                    })
                    .get();
        }
        faults.values().removeIf(Set::isEmpty);

        assertThat(faults).isEmpty();
        if (language == PseudoLocale.MIRRORED) {
            assertThat(pinned).containsExactlyInAnyOrderElementsOf(PINNED);
        }
    }

    private static SequencedSet<String> faults(Parent root, Untranslated words, Set<String> pinned) {
        SequencedSet<String> faults = new LinkedHashSet<>(Crowded.in(root));
        WordsOnScreen.cutIn(root).forEach(cut -> faults.add("cut: " + cut));
        WordsOnScreen.of(root).stream()
                .filter(said -> !words.knows(said))
                .forEach(said -> faults.add("not from a bundle: " + said));
        pinned.addAll(pinned(root));
        return faults;
    }

    /// The outermost nodes that run from left to right.
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

    /// With what people wrote themselves, and what has no bundle yet.
    private static Untranslated words(PseudoLocale language) {
        Untranslated words = new Untranslated(language.texts().locale(), Stand.TODAY);
        words.butFor(SampleJournal.many(Stand.TODAY).stream().map(Entry::note).toList());
        ProblemTexts problems = new ProblemTexts(language.texts().locale());
        words.butFor(OwnFiles.troubled().problems().stream()
                .flatMap(problem -> Stream.of(problem.file(), problems.message(problem), problems.hint(problem)))
                .toList());
        words.butFor(Pattern.compile("Physio \\d|Twice a day\\."));
        words.butFor(JournalViews.FOLDER);
        words.butFor(List.of(JournalViews.DAMAGED, ScreenViews.REASON));
        words.butFor(JournalViews.damaged().contents().get().unread().stream()
                .map(Unread::detail)
                .toList());
        return words;
    }
}
