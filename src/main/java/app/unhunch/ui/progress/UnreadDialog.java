package app.unhunch.ui.progress;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Texts;
import app.unhunch.journal.Unread;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What of the journal could not be read, where, and what to do about it.
final class UnreadDialog extends Dialog {

    /// Of a file that is damaged all over, nobody reads more.
    private static final int MOST = 100;

    private final Texts texts;

    UnreadDialog(ProgressModel model, Texts texts, Dialogs dialogs) {
        super(Width.WIDE, Leaving.FREELY);
        this.texts = texts;
        List<Unread> unread = model.unread();
        VBox lines = new VBox();
        unread.stream().limit(MOST).forEach(bad -> lines.getChildren().add(line(bad)));
        if (unread.size() > MOST) {
            lines.getChildren().add(Labels.of(texts.plural("unread.more", unread.size() - MOST), Styles.MUTED));
        }
        fill(
                page(texts.get("unread.title"), Labels.of(texts.get("unread.body"), Styles.MUTED), lines),
                usual(Buttons.of(texts.get("problems.close"), dialogs::close)),
                Buttons.of(Feather.FOLDER, texts.get("problems.openFolder"), model::openFolder));
    }

    private Node line(Unread bad) {
        VBox line = new VBox(
                Labels.of(where(bad), Styles.MUTED, Styles.SMALL), Labels.of(texts.of("reason", bad.reason())));
        if (!bad.detail().isBlank()) {
            line.getChildren().add(Labels.of(bad.detail(), Styles.MUTED, Styles.SMALL));
        }
        line.getStyleClass().add(Styles.PROBLEM);
        return new Barrier(line);
    }

    private String where(Unread bad) {
        String file = String.valueOf(bad.file().getFileName());
        if (bad.line() == 0) {
            return file;
        }
        Arg line = arg("line", String.valueOf(bad.line()));
        return bad.column() == 0
                ? texts.get("unread.where", arg("file", file), line)
                : texts.get("unread.whereColumn", arg("file", file), line, arg("column", String.valueOf(bad.column())));
    }
}
