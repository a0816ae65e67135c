package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Thumbnail;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.LineIcon;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is in a routine: each stretch with its picture and its dose, and all about it one press away.
final class ContentsList extends VBox {

    private static final PseudoClass DOING = PseudoClass.getPseudoClass("doing");

    /// With more, the last row leads to all of them.
    private static final int MOST = 5;

    /// So few have room for larger pictures.
    private static final int FEW = 2;

    private final Texts texts;
    private final Dialogs dialogs;
    private final Figures figures;
    private final int most;
    private Runnable leave = () -> {};
    private Runnable back = () -> {};

    ContentsList(Texts texts, Dialogs dialogs, Figures figures) {
        this(texts, dialogs, figures, MOST);
    }

    private ContentsList(Texts texts, Dialogs dialogs, Figures figures, int most) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.figures = figures;
        this.most = most;
        getStyleClass().add("contents");
    }

    void show(List<RoutineFacts.Line> lines, Side firstSide) {
        boolean all = lines.size() <= most;
        getStyleClass().remove("few");
        if (lines.size() <= FEW) {
            getStyleClass().add("few");
        }
        getChildren()
                .setAll(lines.stream()
                        .limit(all ? lines.size() : most - 1)
                        .map(line -> row(line, firstSide))
                        .toList());
        if (!all) {
            getChildren().add(rest(lines, firstSide));
        }
    }

    /// Marks the stretch that the figure does.
    void mark(int stretch) {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(DOING, i == stretch);
        }
    }

    private Node row(RoutineFacts.Line line, Side firstSide) {
        var stretch = line.planned().stretch();
        Scenery scenery = new Scenery(Tint.of(stretch)).with(Scenery.Sun.NONE, Scenery.Floor.OF_A_TILE);
        Thumbnail picture = new Thumbnail(figures);
        figures.telling(line.planned(), firstSide).ifPresent(picture::show);
        StackPane scene = new StackPane(scenery, picture);
        scene.getStyleClass().add("scene");
        scene.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scene.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox words =
                new VBox(new Barrier(Labels.of(stretch.name(), Styles.STRONG)), Labels.of(line.dose(), Styles.SMALL));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(scene, words, new LineIcon(LineIcon.Drawing.CHEVRON));
        String about = texts.get("home.about", arg("stretch", stretch.name()));
        StackPane row = pressed(content, about, () -> tell(line, firstSide));
        Node button = row.getChildren().getFirst();
        button.setId("about-" + stretch.id());
        button.setAccessibleHelp(texts.get("home.line", arg("position", line.position()), arg("dose", line.dose())));
        return row;
    }

    private void tell(RoutineFacts.Line line, Side firstSide) {
        dialogs.show(new StretchDialog(line, firstSide, texts, dialogs, figures), back);
        leave.run();
    }

    private Node rest(List<RoutineFacts.Line> lines, Side firstSide) {
        String words = texts.plural("home.more", lines.size() - most + 1);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(Labels.of(words, Styles.STRONG), space, new LineIcon(LineIcon.Drawing.CHEVRON));
        StackPane row = pressed(content, words, () -> showAll(lines, firstSide));
        row.getStyleClass().add("rest");
        row.getChildren().getFirst().setId("whole-contents");
        return row;
    }

    /// Shows all of them in a dialog.
    void showAll(List<RoutineFacts.Line> lines, Side firstSide) {
        ContentsList whole = new ContentsList(texts, dialogs, figures, Integer.MAX_VALUE);
        whole.show(lines, firstSide);
        // One dialog at a time: from a stretch the way leads back to the list.
        whole.leave = dialogs::close;
        whole.back = () -> showAll(lines, firstSide);
        dialogs.show(new WholeDialog(whole, texts, dialogs), () -> {});
    }

    /// A button below its content, as what wraps cannot be in one.
    private static StackPane pressed(HBox content, String words, Runnable action) {
        content.getStyleClass().add("content");
        content.setMouseTransparent(true);
        Button button = Buttons.of("", action);
        button.setAccessibleText(words);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        StackPane row = new StackPane(button, content);
        row.getStyleClass().add("row");
        return row;
    }

    /// Everything that is in a routine with many stretches.
    private static final class WholeDialog extends Dialog {

        WholeDialog(ContentsList list, Texts texts, Dialogs dialogs) {
            super(Width.NARROW, Leaving.FREELY);
            Theme.dress(this, "home");
            Scroll scroll = new Scroll(list);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            Button close = usual(Buttons.of(texts.get("about.close"), dialogs::close));
            close.setMinHeight(USE_PREF_SIZE);
            getStyleClass().add("whole-contents");
            getChildren().addAll(Labels.of(texts.get("home.contents"), Styles.TITLE), scroll, close);
        }
    }
}
