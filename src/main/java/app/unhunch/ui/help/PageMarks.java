package app.unhunch.ui.help;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which of a few pages shows.
final class PageMarks extends HBox {

    PageMarks(int page, int count, Texts texts) {
        getStyleClass().add("page-marks");
        for (int i = 1; i <= count; i++) {
            Region mark = new Region();
            mark.getStyleClass().add("page-mark");
            if (i == page) {
                mark.getStyleClass().add("here");
            }
            getChildren().add(mark);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("notice.position", arg("page", page), arg("count", count)));
        setMinWidth(USE_PREF_SIZE);
    }
}
