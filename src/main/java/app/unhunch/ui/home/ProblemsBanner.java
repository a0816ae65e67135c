package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Banner;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Says calmly that some files need attention; hidden when none does.
final class ProblemsBanner extends Banner {

    ProblemsBanner(HomeModel model, Texts texts, Dialogs dialogs, Runnable openFolder) {
        super(Feather.FILE_TEXT, () -> look(new ProblemsDialog(model, texts, dialogs, openFolder), texts, dialogs));
        setId("problems");
        model.problems().subscribe(problems -> {
            if (problems.isEmpty()) {
                fallSilent();
            } else {
                say(texts.plural("problems.banner", problems.size()));
            }
        });
    }

    private static Button look(ProblemsDialog dialog, Texts texts, Dialogs dialogs) {
        Button look = Buttons.of(Feather.EYE, texts.get("problems.look"), () -> dialogs.show(dialog, () -> {}));
        look.setId("look-at-problems");
        return look;
    }
}
