package app.unhunch.ui;

import app.unhunch.ui.widget.FilePlace;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.Printing;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The ways out of a real window.
public final class WindowOutlets {

    private WindowOutlets() {}

    /// The outlets of this window.
    ///
    /// @param folders shows a folder; says whether it could
    public static Outlets of(Stage stage, Predicate<Path> folders) {
        FilePlace files = name -> ask(stage, name);
        Printing printing = page -> print(stage, page);
        return new Outlets(files, printing, folders);
    }

    private static Optional<Path> ask(Stage stage, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private static Printing.Printed print(Stage stage, Region page) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Printing.Printed.NO_PRINTER;
        }
        if (!job.showPrintDialog(stage)) {
            job.cancelJob();
            return Printing.Printed.CANCELLED;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        double fit =
                Math.min(paper.getPrintableWidth() / page.getWidth(), paper.getPrintableHeight() / page.getHeight());
        Scale scale = new Scale(fit, fit);
        page.getTransforms().add(scale);
        boolean printed = job.printPage(page) && job.endJob();
        page.getTransforms().remove(scale);
        return printed ? Printing.Printed.DONE : Printing.Printed.FAILED;
    }
}
