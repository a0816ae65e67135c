package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.Seen;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CautionsPromptTest {

    private final Routine routine = Library.read(null).routine("desk-break").orElseThrow();
    private final AtomicInteger begun = new AtomicInteger();
    private DialogsTold dialogs;
    private CautionsPrompt prompt;

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @BeforeEach
    void nothingWasRead() {
        dialogs = new DialogsTold();
        prompt =
                new CautionsPrompt(TestTexts.english(), dialogs, new MessageQueue(dialogs, () -> true), new Settings());
    }

    @Test
    void whoShouldTakeCareIsToldInFullBeforeTheFirstStartAndNeverAgain(FxRobot robot) {
        robot.interact(() -> {
            prompt.before(routine, begun::incrementAndGet);
            Dialog dialog = latest();
            assertThat(routine.cautions()).isNotEmpty();
            routine.cautions()
                    .forEach((stretch, cautions) ->
                            assertThat(Seen.words(dialog)).contains(stretch).containsAll(cautions));
            assertThat(begun).hasValue(0);
            Seen.button(dialog, "I understand").fire();
            dialogs.closeLatest();
            assertThat(begun).hasValue(1);

            prompt.before(routine, begun::incrementAndGet);
        });
        assertThat(begun).hasValue(2);
        assertThat(dialogs.shown()).hasSize(1);
    }

    @Test
    void whoDoesNotWantToAfterAllHasStartedNothingAndIsAskedAgain(FxRobot robot) {
        robot.interact(() -> {
            prompt.before(routine, begun::incrementAndGet);
            Seen.button(latest(), "Not now").fire();
            dialogs.closeLatest();
            assertThat(dialogs.closed()).isEqualTo(1);
            prompt.before(routine, begun::incrementAndGet);
        });
        assertThat(begun).hasValue(0);
        assertThat(dialogs.shown()).hasSize(2);
    }

    private Dialog latest() {
        Dialog dialog = dialogs.shown().getLast();
        Seen.in(dialog, 900, 900);
        return dialog;
    }
}
