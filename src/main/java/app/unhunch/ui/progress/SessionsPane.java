package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The latest sessions, and all others for whoever asks for more; each may be deleted, after asking, and leaves a row
/// in
/// its place to take that back, so that the next one does not come below the pointer.
final class SessionsPane extends VBox {

    /// So many are seen at least, and so many more may fill what the stretches leave beside them.
    private static final int LEAST = 4;

    private static final int MADE = 15;

    /// How many more come at a time: there may be thousands.
    private static final int MORE = 50;

    private final RowsThatFit list = new RowsThatFit(LEAST);
    private final Button more;
    private final Map<UUID, SessionRow> made = new HashMap<>();
    private List<Row> all = List.of();
    private int wanted = LEAST;
    private final ProgressModel model;
    private final Texts texts;
    private final Times times;
    private final Dialogs dialogs;

    /// What a row of the list is about.
    sealed interface Row {
        Entry session();

        /// A session that is there.
        record Kept(Entry session) implements Row {}

        /// One that was deleted.
        ///
        /// @param deletion what brings it back when it is undone
        record Gone(Entry session, JournalService.Deletion deletion) implements Row {}
    }

    SessionsPane(ProgressModel model, Texts texts, Times times, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.dialogs = dialogs;
        list.setId("sessions");
        list.setAccessibleText(texts.get("progress.sessions"));
        list.getStyleClass().add("sessions");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        VBox.setVgrow(list, Priority.ALWAYS);
        more = Buttons.of(Feather.CHEVRON_DOWN, texts.get("progress.moreSessions"), this::showMore);
        more.setId("more-sessions");
        more.getStyleClass().add(Styles.LINK);
        list.fitting().subscribe(_ -> offerMore());
        getStyleClass().add("pane");
        getChildren().addAll(Labels.of(texts.get("progress.sessions"), Styles.HEADLINE), list, more);
    }

    private void showMore() {
        wanted = (wanted == LEAST ? list.fitting().get() : wanted) + MORE;
        fill();
    }

    private void offerMore() {
        more.setVisible(list.fitting().get() < all.size());
    }

    private void ask(Entry entry) {
        String title = texts.get(
                "progress.deleteOne",
                arg("routine", entry.routineName()),
                arg("date", times.day(entry.day())),
                arg("time", times.timeOfDay(entry.start())));
        String body = texts.get("progress.deleteBody");
        dialogs.show(new DeleteDialog(title, body, texts, dialogs, () -> model.delete(entry)), () -> {});
    }

    void show(Overview overview) {
        List<Row> rows = new ArrayList<>();
        overview.latest().forEach(session -> rows.add(new Row.Kept(session)));
        for (JournalService.Deletion deletion : model.deleted().getValue()) {
            if (deletion.sessions().size() == 1) {
                rows.add(new Row.Gone(deletion.sessions().getFirst(), deletion));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.session().start().toInstant())
                .reversed());
        all = rows;
        fill();
    }

    private void fill() {
        list.setLeast(wanted);
        List<Row> shown = all.stream().limit(Math.max(MADE, wanted)).toList();
        List<SessionRow> rows = shown.stream().map(this::made).toList();
        // What is put in anew loses the keyboard.
        if (!rows.equals(list.getChildren())) {
            list.getChildren().setAll(rows);
        }
        more.setManaged(all.size() > wanted);
        offerMore();
    }

    private SessionRow made(Row row) {
        Entry session = row.session();
        SessionRow shown =
                made.computeIfAbsent(session.id(), _ -> new SessionRow(texts, times, this::ask, model::undo));
        shown.show(row);
        return shown;
    }
}
