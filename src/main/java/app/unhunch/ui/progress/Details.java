package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.widget.Dialogs;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What lies below the days: weeks, how it felt, stretches, what hurt, and every session.
final class Details {

    private final WeeksPane weeks;
    private final ComfortPane comfort;
    private final StretchesPane stretches;
    private final HurtPane hurt;
    private final SessionsPane sessions;
    private final VBox hurtAndSessions;

    Details(ProgressModel model, Texts texts, Times times, Formats formats, Dialogs dialogs) {
        weeks = new WeeksPane(formats, texts, times);
        comfort = new ComfortPane(formats, texts);
        stretches = new StretchesPane(texts);
        hurt = new HurtPane(texts, times, model::gentler);
        sessions = new SessionsPane(model, texts, times, dialogs);
        hurtAndSessions = new VBox(hurt, sessions);
        hurtAndSessions.getStyleClass().add("column");
        VBox.setVgrow(sessions, Priority.ALWAYS);
    }

    void show(Overview overview) {
        weeks.show(overview);
        comfort.show(overview);
        stretches.show(overview);
        hurt.show(overview);
        sessions.show(overview);
    }

    /// The panels in the order in which they are read.
    List<Node> panels() {
        return List.of(weeks, comfort, stretches, hurtAndSessions);
    }
}
