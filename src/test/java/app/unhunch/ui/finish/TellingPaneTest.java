package app.unhunch.ui.finish;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.ui.widget.Seen;
import app.unhunch.ui.widget.TestJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person tells after a session goes into its line, and nothing is called kept before it is.
@ExtendWith(ApplicationExtension.class)
class TellingPaneTest {

    private static final String KEPT = "Kept in your journal, on this computer only.";

    private final Entry entry =
            SampleJournal.few(LocalDate.of(2026, 3, 1)).getFirst().told(CheckIn.NONE, "");
    private final JournalService journal = TestJournal.empty();
    private final List<Optional<Integer>> answers = new ArrayList<>();

    @Start
    void start(Stage unused) {}

    @Test
    void itSaysKeptWhenItIs(FxRobot robot) {
        robot.interact(() -> assertThat(Seen.words(pane(true))).contains(KEPT));
        assertThat(journal.contents().get().last()).contains(entry);
    }

    @Test
    void itSaysSoWhenItIsNotAndWhatToDo(FxRobot robot) throws IOException {
        Files.createDirectories(journal.path().resolve("test.jsonl"));
        robot.interact(() -> assertThat(Seen.words(pane(true)))
                .doesNotContain(KEPT)
                .anyMatch(words -> words.contains("could not be saved") && words.contains("every half minute")));
    }

    @Test
    void theAnswerIsKeptAndMayBeChanged(FxRobot robot) {
        robot.interact(() -> {
            TellingPane pane = pane(true);
            Seen.node(pane, ToggleButton.class, "number-3").fire();
            assertThat(told()).isEqualTo(new CheckIn(null, 3));
            Seen.node(pane, ToggleButton.class, "number-2").fire();
        });
        assertThat(told()).isEqualTo(new CheckIn(null, 2));
    }

    @Test
    void theAnswerMayBeTakenBack(FxRobot robot) {
        robot.interact(() -> {
            TellingPane pane = pane(true);
            assertThat(journal.contents().get().last().orElseThrow().revision()).isEqualTo(entry.revision());
            ToggleButton three = Seen.node(pane, ToggleButton.class, "number-3");
            three.fire();
            three.fire();
        });
        assertThat(told()).isEqualTo(CheckIn.NONE);
        assertThat(answers).containsExactly(Optional.empty(), Optional.of(3), Optional.empty());
    }

    @Test
    void aNoteIsKeptOnceAndCannotBeTooLong(FxRobot robot) {
        robot.interact(() -> {
            TellingPane pane = pane(true);
            TextField note = Seen.node(pane, TextField.class, "note");
            note.setText("  Less stiff.  ");
            pane.commit();
            pane.commit();
            note.setText("x".repeat(Entry.LONGEST_NOTE + 1));
            assertThat(note.getText()).isEqualTo("  Less stiff.  ");
        });
        assertThat(journal.contents().get().last().orElseThrow().note()).isEqualTo("Less stiff.");
        assertThat(journal.contents().get().last().orElseThrow().revision()).isEqualTo(entry.revision() + 1);
    }

    @Test
    void whoDoesNotWantToBeAskedIsNot(FxRobot robot) {
        robot.interact(() -> assertThat(Seen.words(pane(false))).doesNotContain("How is your upper back right now?"));
    }

    private CheckIn told() {
        return journal.contents().get().last().orElseThrow().checkIn();
    }

    private TellingPane pane(boolean asking) {
        journal.keep(entry);
        Session session = new Session(
                Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL));
        VBox screen = new VBox();
        TellingPane pane = new TellingPane(
                new FinishModel(session, Optional.of(entry), journal, asking, answers::add),
                TestTexts.english(),
                screen);
        screen.getChildren().add(pane);
        Seen.in(screen, 720, 520);
        return pane;
    }
}
