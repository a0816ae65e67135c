package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.awt.image.BufferedImage;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Shows the page for a physiotherapist as it will be on paper.
final class ReportDialog extends Dialog {

    ReportDialog(ProgressModel model, Texts texts, Formats formats, Dialogs dialogs) {
        super(Width.PAGE, Leaving.FREELY);
        ReportPage page = new ReportPage(model.overview(), model.report(), texts, formats, model.times());
        Button print = primary(Buttons.of(Feather.PRINTER, texts.get("report.print"), () -> {
            dialogs.close();
            model.tell(model.printing().print(page));
        }));
        Button save = Buttons.of(Feather.IMAGE, texts.get("report.save"), () -> {
            BufferedImage picture = PagePicture.of(page);
            dialogs.close();
            model.savePicture(picture);
        });
        Button close = Buttons.of(texts.get("problems.close"), dialogs::close);
        close.getStyleClass().add(Styles.QUIET);
        fill(new PageView(page), print, save, close);
    }
}
