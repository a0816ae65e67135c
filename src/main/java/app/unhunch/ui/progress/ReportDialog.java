package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Scroll;
import java.awt.image.BufferedImage;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Shows the page for a physiotherapist as it will be on paper.
final class ReportDialog extends Dialog {

    ReportDialog(ProgressModel model, Texts texts, Formats formats, Dialogs dialogs) {
        super(Width.PAGE, Leaving.FREELY);
        ReportPage page = new ReportPage(model.overview(), model.report(), texts, formats, model.times());
        Scroll scroll = new Scroll(new PageView(page));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button print = primary(Buttons.of(Feather.PRINTER, texts.get("report.print"), () -> {
            dialogs.close();
            model.tell(model.printing().print(page));
        }));
        Button save = Buttons.of(Feather.IMAGE, texts.get("report.save"), () -> {
            BufferedImage picture = PagePicture.of(page);
            dialogs.close();
            model.savePicture(picture);
        });
        FlowPane buttons =
                new FlowPane(print, save, Buttons.of(Feather.X, texts.get("problems.close"), dialogs::close));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(scroll, buttons);
    }
}
