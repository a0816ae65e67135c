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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Nothing is called saved before it is, and a note goes into the line of the session.
@ExtendWith(ApplicationExtension.class)
class SavedLineTest {

    private static final String SAVED = "Saved in your journal, on this computer only.";

    private final Entry entry =
            SampleJournal.few(LocalDate.of(2026, 3, 1)).getFirst().told(CheckIn.NONE, "");
    private final JournalService journal = TestJournal.empty();
    private final AtomicInteger written = new AtomicInteger();

    @Start
    void start(Stage unused) {}

    @Test
    void itSaysSavedWhenItIs(FxRobot robot) {
        robot.interact(() -> assertThat(Seen.words(line())).contains(SAVED));
        assertThat(journal.contents().get().last()).contains(entry);
    }

    @Test
    void itSaysSoWhenItIsNotAndWhatToDo(FxRobot robot) throws IOException {
        Files.createDirectories(journal.path().resolve("test.jsonl"));
        robot.interact(() -> assertThat(Seen.words(line()))
                .doesNotContain(SAVED)
                .anyMatch(words -> words.contains("could not be saved") && words.contains("every 30 seconds")));
    }

    @Test
    void aNoteIsWrittenWhereItWasOffered(FxRobot robot) {
        robot.interact(() -> {
            SavedLine line = line();
            assertThat(line.lookup("#note")).isNull();
            Seen.node(line, Button.class, "add-note").fire();
            Seen.settle(line);
            TextField note = Seen.node(line, TextField.class, "note");
            assertThat(line.lookup("#add-note")).isNull();
            assertThat(line.getScene().getFocusOwner()).isEqualTo(note);
            note.setText("Less stiff.");
            note.fireEvent(new ActionEvent());
        });
        assertThat(journal.contents().get().last().orElseThrow().note()).isEqualTo("Less stiff.");
        assertThat(written).as("Enter goes on").hasValue(1);
    }

    @Test
    void aNoteIsKeptOnceAndCannotBeTooLong(FxRobot robot) {
        robot.interact(() -> {
            SavedLine line = line();
            Seen.node(line, Button.class, "add-note").fire();
            TextField note = Seen.node(line, TextField.class, "note");
            note.setText("  Less stiff.  ");
            line.commit();
            line.commit();
            note.setText("x".repeat(Entry.LONGEST_NOTE + 1));
            assertThat(note.getText()).isEqualTo("  Less stiff.  ");
        });
        assertThat(journal.contents().get().last().orElseThrow().note()).isEqualTo("Less stiff.");
        assertThat(journal.contents().get().last().orElseThrow().revision()).isEqualTo(entry.revision() + 1);
    }

    private SavedLine line() {
        journal.keep(entry);
        Session session = new Session(
                Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL));
        SavedLine line = new SavedLine(
                new FinishModel(session, Optional.of(entry), journal, true, _ -> {}),
                TestTexts.english(),
                written::incrementAndGet);
        Seen.in(line, 720, 520);
        return line;
    }
}
