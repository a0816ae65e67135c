package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Seen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemsDialogTest {

    @TempDir
    Path folder;

    private final HomeFixture home = new HomeFixture();
    private final AtomicInteger opened = new AtomicInteger();
    private ProblemsDialog dialog;

    @Start
    void start(Stage stage) throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
            { "schemaVersion": 1, "id": "mine", "name": "Mine", "summary": "Just one.",
              "stretches": [ { "stretch": "cat-cov" } ] }
            """);
        Files.writeString(folder.resolve("empty.json"), "");
        dialog = new ProblemsDialog(home.model(folder), home.texts, home.dialogs, opened::incrementAndGet);
        Seen.in(dialog, 900, 900);
    }

    @Test
    void everyProblemSaysWhereItIsAndWhatToDo() {
        assertThat(dialog.lookupAll(".problem")).hasSize(2);
        assertThat(Seen.words(dialog))
                .contains("Your files")
                .anyMatch(where -> where.endsWith("mine.json · line 2 · column 31"))
                .anyMatch(what -> what.contains("\"cat-cov\""))
                .anyMatch(hint -> hint.contains("\"cat-cow\""));
    }

    @Test
    void aProblemOfAWholeFileHasNoLine() {
        assertThat(Seen.words(dialog))
                .anyMatch(where -> where.endsWith("empty.json"))
                .contains("This file is empty.", "Start from a bundled one.");
    }

    @Test
    void readingAgainShowsThatAllIsMended(FxRobot robot) throws Exception {
        Files.delete(folder.resolve("mine.json"));
        Files.delete(folder.resolve("empty.json"));
        robot.interact(Seen.button(dialog, "Read again")::fire);

        assertThat(dialog.lookupAll(".problem")).isEmpty();
        assertThat(Seen.words(dialog)).containsExactly("Your files", "All your files are fine.");
    }

    @Test
    void theFolderOpensAndTheDialogCloses(FxRobot robot) {
        robot.interact(Seen.button(dialog, "Open folder")::fire);
        robot.interact(Seen.button(dialog, "Close")::fire);

        assertThat(opened).hasValue(1);
        assertThat(home.dialogs.closed()).isEqualTo(1);
    }
}
