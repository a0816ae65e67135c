package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import app.unhunch.ui.widget.TroubleBanner;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was done: a sentence and this week, then how it felt, minutes, sessions and stretches, in two columns where
/// there
/// is room for them. The year is folded away.
public final class ProgressView extends VBox {

    private static final double TWO_COLUMNS_EM = 56;

    /// From here on the figure has room beside the words that invite.
    private static final double INVITED_BESIDE_EM = 40;

    private final ProgressModel model;
    private final GoalPane goal;
    private final UnreadBanner unread;
    private final EmptyPane invitation;
    private final YoursPane yours;
    private final YearPane year;
    private final GridPane grid = new GridPane();
    private final Scroll scroll = new Scroll(grid);
    private final Label measure = new Label();
    private final Button home;
    private final Supplier<Details> makeDetails;
    private final Executor later;
    private boolean wide = true;
    private boolean empty;
    private @Nullable Details details;

    /// @param later does something after the window has shown what is there
    /// @param back leads to Home
    /// @param begin leads to the first session
    public ProgressView(
            ProgressModel model,
            Texts texts,
            Times times,
            Formats formats,
            Dialogs dialogs,
            Figures figures,
            Executor later,
            Runnable back,
            Runnable begin) {
        this.makeDetails = () -> new Details(model, texts, times, formats, dialogs);
        this.later = later;
        this.model = model;
        Theme.dress(this, "progress");
        getStyleClass().add("progress-screen");
        goal = new GoalPane(formats, texts, model.goal());
        unread = new UnreadBanner(model, texts, dialogs);
        invitation = new EmptyPane(texts, figures, begin);
        yours = new YoursPane(model, texts, formats, dialogs);
        year = new YearPane(formats, texts, times);
        home = Buttons.icon(Feather.ARROW_LEFT, texts.get("settings.back"), back);
        home.setId("back-home");
        home.getStyleClass().add(Styles.QUIET);
        HBox header = new HBox(home, Labels.of(texts.get("progress.title"), Styles.TITLE));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        grid.getStyleClass().add("progress-grid");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren()
                .addAll(
                        header,
                        new TroubleBanner(model.journal(), texts),
                        unread,
                        new UndoBanner(model, texts),
                        scroll,
                        measure);
        // The figure ends where the window does.
        scroll.viewportBoundsProperty()
                .subscribe(seen -> invitation.fit(seen.getHeight()
                        - grid.getInsets().getTop()
                        - grid.getInsets().getBottom()));
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        // Worked out when it shows, and not with every session.
        model.contents().addListener(_ -> {
            if (getScene() != null) {
                show();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    @Override
    public void requestFocus() {
        home.requestFocus();
    }

    /// Works everything out anew: the days at once, and what lies below them when those are on the screen. The charts
    /// take long the first time.
    public void show() {
        Overview overview = model.overview();
        unread.show(model.unread());
        if (getScene() == null || empty != overview.empty()) {
            // Whoever comes back, or has emptied the list far down, begins at the top.
            scroll.setVvalue(0);
        }
        empty = overview.empty();
        if (!empty) {
            goal.show(overview);
            year.show(overview);
        }
        lay();
        later.execute(() -> showDetails(overview));
    }

    private void showDetails(Overview overview) {
        if (details == null) {
            details = makeDetails.get();
        }
        details.show(overview);
        lay();
    }

    private void arrange() {
        double em = measure.getFont().getSize();
        invitation.arrange(getWidth() == 0 || getWidth() >= INVITED_BESIDE_EM * em);
        boolean now = getWidth() == 0 || getWidth() > TWO_COLUMNS_EM * em;
        if (now != wide) {
            wide = now;
            lay();
        }
    }

    private void lay() {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(wide && !empty ? List.of(half(), half()) : List.of(whole()));
        goal.arrange(wide);
        if (empty) {
            grid.add(invitation, 0, 0);
            return;
        }
        across(goal, 0);
        if (details != null) {
            Node[] panes = details.panes();
            for (int i = 0; i < panes.length; i++) {
                grid.add(panes[i], wide ? i % 2 : 0, wide ? 1 + i / 2 : 1 + i);
            }
            int below = 1 + panes.length;
            across(year, below);
            across(yours, below + 1);
        }
    }

    private void across(Node node, int row) {
        grid.add(node, 0, row, wide ? 2 : 1, 1);
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = whole();
        half.setPercentWidth(50);
        return half;
    }

    private static ColumnConstraints whole() {
        ColumnConstraints whole = new ColumnConstraints();
        whole.setHgrow(Priority.ALWAYS);
        whole.setFillWidth(true);
        whole.setMinWidth(0);
        whole.setMaxWidth(Double.MAX_VALUE);
        return whole;
    }
}
