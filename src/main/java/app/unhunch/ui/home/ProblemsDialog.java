package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.library.problem.Problem;
import app.unhunch.library.problem.ProblemTexts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every problem in the person's files, where it is and what to do, with the folder one press away.
final class ProblemsDialog extends Dialog {

    private final Texts texts;
    private final VBox list = new VBox();

    ProblemsDialog(HomeModel model, Texts texts, Dialogs dialogs, Runnable openFolder) {
        super(Width.WIDE, Leaving.FREELY);
        this.texts = texts;
        list.getStyleClass().add("problem-list");
        Scroll scroll = new Scroll(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = usual(Buttons.of(texts.get("problems.close"), dialogs::close));
        FlowPane buttons = new FlowPane(
                close,
                Buttons.of(Feather.FOLDER, texts.get("problems.openFolder"), openFolder),
                Buttons.of(Feather.REFRESH_CW, texts.get("problems.readAgain"), model::readAgain));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(Labels.of(texts.get("problems.title"), Styles.TITLE), scroll, buttons);
        model.problems().subscribe(this::show);
    }

    private void show(List<Problem> problems) {
        if (problems.isEmpty()) {
            list.getChildren().setAll(Labels.of(Feather.CHECK, texts.get("problems.none")));
            return;
        }
        ProblemTexts words = new ProblemTexts(texts.locale());
        list.getChildren()
                .setAll(problems.stream().map(problem -> row(problem, words)).toList());
        list.getChildren().addFirst(Labels.of(texts.get("problems.body"), Styles.MUTED));
    }

    private Node row(Problem problem, ProblemTexts words) {
        String where = problem.line() == 0
                ? problem.file()
                : texts.get(
                        "problems.where",
                        arg("file", problem.file()),
                        arg("line", String.valueOf(problem.line())),
                        arg("column", String.valueOf(problem.column())));
        VBox row = new VBox(Labels.of(where, Styles.SMALL, Styles.MUTED), Labels.of(words.message(problem)));
        String hint = words.hint(problem);
        if (!hint.isEmpty()) {
            row.getChildren().add(Labels.of(hint, "hint"));
        }
        row.getStyleClass().add(Styles.PROBLEM);
        return new Barrier(row);
    }
}
