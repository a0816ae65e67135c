package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What lies below this week: how it felt, the minutes, every session, what hurt, and the stretches.
final class Details {

    private final ComfortPane comfort;
    private final WeeksPane weeks;
    private final SessionsPane sessions;
    private final HurtPane hurt;
    private final StretchesPane stretches;
    private final VBox hurtAndStretches;

    Details(ProgressModel model, Texts texts, Times times, Formats formats, Dialogs dialogs) {
        comfort = new ComfortPane(formats, texts);
        weeks = new WeeksPane(formats, texts, times);
        sessions = new SessionsPane(model, texts, times, dialogs);
        hurt = new HurtPane(texts, times, model::gentler);
        stretches = new StretchesPane(texts);
        hurtAndStretches = new VBox(hurt, stretches);
        hurtAndStretches.getStyleClass().add("parts");
    }

    void show(Overview overview) {
        comfort.show(overview);
        weeks.show(overview);
        sessions.show(overview);
        hurt.show(overview);
        stretches.show(overview);
    }

    /// The panes in the order in which they are read.
    Node[] panes() {
        return new Node[] {comfort, weeks, sessions, hurtAndStretches};
    }
}
