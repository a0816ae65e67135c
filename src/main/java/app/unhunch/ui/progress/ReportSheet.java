package app.unhunch.ui.progress;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Scroll;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Texts;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Shows the page for a physiotherapist as it will be on paper.
final class ReportSheet extends Sheet {

    ReportSheet(ProgressModel model, Texts texts, Locale locale, Sheets sheets) {
        super(Width.PAGE, Leaving.FREELY);
        ReportPage page = new ReportPage(model.overview(), model.report(), texts, locale, model.times());
        Scroll scroll = new Scroll(new PageView(page));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button print = primary(Buttons.of(Feather.PRINTER, texts.get("report.print"), () -> {
            sheets.close();
            model.tell(model.printing().print(page));
        }));
        Button save = Buttons.of(Feather.IMAGE, texts.get("report.save"), () -> {
            BufferedImage picture = PagePicture.of(page);
            sheets.close();
            model.savePicture(picture);
        });
        FlowPane buttons = new FlowPane(print, save, Buttons.of(Feather.X, texts.get("problems.close"), sheets::close));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(scroll, buttons);
    }
}
