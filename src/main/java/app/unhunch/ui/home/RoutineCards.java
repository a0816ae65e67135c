package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Every routine as a card; the selected one is shown in full. A list view, as a person may have thousands.
final class RoutineCards extends ListView<RoutineFacts> {

    RoutineCards(HomeModel model, Texts texts, Figures figures) {
        setId("routines");
        getStyleClass().add(Styles.ROUTINE_CARDS);
        setAccessibleText(texts.get("home.routines"));
        setCellFactory(_ -> new RoutineCell(model, texts, figures));
        model.routines().subscribe(routines -> show(model, routines));
        model.selected().subscribe(selected -> selected.ifPresent(getSelectionModel()::select));
        getSelectionModel().selectedItemProperty().subscribe(facts -> {
            if (facts != null) {
                model.select(facts);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.start();
                event.consume();
            }
        });
    }

    private void show(HomeModel model, List<RoutineFacts> routines) {
        var selected = model.selected().get();
        getItems().setAll(routines);
        selected.ifPresent(getSelectionModel()::select);
    }
}
