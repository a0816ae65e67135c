package app.unhunch.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import app.unhunch.ui.WindowServices;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.Seen;
import app.unhunch.ui.widget.TestJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticeDialogTest {

    private final DialogsTold dialogs = new DialogsTold();
    private final Settings settings = new Settings();
    private final Texts texts = TestTexts.english();
    private NoticeDialog dialog;
    private Shell shell;

    @Start
    void start(Stage stage) {
        dialog = new NoticeDialog(texts, dialogs, Dialog.Leaving.BY_ANSWER);
        Seen.in(dialog, 900, 900);
        Library library = Library.read(null);
        shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> true),
                settings,
                RunServices.silent(TestJournal.empty(), 1),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                Clock.systemUTC(),
                TestTexts.english());
    }

    @Test
    void whenToStopIsSaidBeforeTheFirstStretch() {
        assertThat(Seen.words(dialog))
                .contains("Before you begin")
                .anyMatch(words -> words.startsWith("Stop at once") && words.contains("pain in your chest"));
    }

    @Test
    void enterIsTheAnswer(FxRobot robot) {
        robot.interact(() -> dialog.fireEvent(pressed(KeyCode.ENTER)));

        assertThat(dialogs.closed()).isEqualTo(1);
    }

    @Test
    void aNewcomerCannotLeaveItWithoutSayingThatTheyUnderstood(FxRobot robot) {
        robot.interact(() -> {
            Seen.in((Region) shell.root(), 1000, 800);
            shell.open(Optional.empty());
        });
        NoticeDialog first = shell.root().lookupAll(".dialog").stream()
                .filter(NoticeDialog.class::isInstance)
                .map(NoticeDialog.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(first.leaving()).isEqualTo(Dialog.Leaving.BY_ANSWER);
        robot.interact(() -> first.fireEvent(pressed(KeyCode.ESCAPE)));
        assertThat(settings.noticeRead().get()).isFalse();
        assertThat(first.getScene()).as("it is still there").isNotNull();

        robot.interact(Seen.node(first, Button.class, "understood")::fire);
        assertThat(settings.noticeRead().get()).isTrue();
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }
}
