package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.RoutineFigure;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.widget.Dialogs;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The routine that would start now: in words, as a figure that does it, and as a list of what is in it. The words are
/// there at once, the rest comes when the window shows.
final class Hero extends Region {

    /// How much there is room for, in em, by how little there is.
    private record Measures(
            double height,
            double left,
            double top,
            double bottom,
            double words,
            double figureTop,
            double figureBottom) {}

    private static final Measures ROOMY = new Measures(24.25, 3, 1.25, 0.75, 28, 0.25, 0.9);
    private static final Measures COMPACT = new Measures(14.5, 1.75, 0.5, 0.5, 27, 0.25, 0.5);

    /// The height where a window is low, so that the routines stay in sight. It holds the longest list, and
    /// what the words of any routine of ours need, so that nothing below moves when another one is chosen.
    private static final double LEAST_HEIGHT = 19.5;

    /// What is free above and below, of the least height.
    private static final double LEAST_AIR = 1;

    private static final double LIST = 21;
    private static final double LIST_RIGHT = 2.5;
    private static final double GAP = 0.5;

    /// Where the length control ends in a small window, and how much must be free beside it.
    private static final double COMPACT_FIGURE_LEFT = 23.75;

    private static final double COMPACT_FIGURE_LEAST = 5.625;

    /// Narrower, the figure would be too small to show anything.
    private static final double FIGURE_LEAST = 11;

    /// Low at the left, where there are words.
    private static final Scenery.Floor FLOOR = new Scenery.Floor(0.575, 0.789, 1.005);

    private static final Scenery.Floor COMPACT_FLOOR = new Scenery.Floor(0.77, 0.79, 1.09);
    private static final double SUN_RADIUS = 0.541;
    private static final double SUN_MIDDLE = 0.567;

    /// The middle of the sun is a little before that of the figure.
    private static final double SUN_ASIDE = 0.75;

    private final HomeModel model;
    private final Texts texts;
    private final Scenery scenery = new Scenery(Tint.SAGE);
    private final HeroWords words;
    private final Text measure = new Text();
    private Optional<RoutineFigure> figure = Optional.empty();
    private Optional<ContentsList> list = Optional.empty();
    private @Nullable Shown shown;
    private boolean compact;

    /// What is listed.
    private record Shown(RoutineFacts facts, Side firstSide) {}

    Hero(HomeModel model, Texts texts, Times times, Dialogs dialogs, Figures figures) {
        this.model = model;
        this.texts = texts;
        words = new HeroWords(model, texts, times, dialogs, this::showContents);
        measure.setManaged(false);
        measure.setVisible(false);
        getStyleClass().add("hero");
        getChildren().addAll(scenery, words, measure);
        model.fit().shown().subscribe(shown -> shown.ifPresent(this::show));
        figures.unhurried().execute(() -> fill(new RoutineFigure(figures), new ContentsList(texts, dialogs, figures)));
    }

    private void fill(RoutineFigure moving, ContentsList contents) {
        figure = Optional.of(moving);
        list = Optional.of(contents);
        // The words stand above the figure, and come before the list when the keyboard goes round.
        getChildren().setAll(scenery, moving, words, contents, measure);
        moving.stretch().subscribe(stretch -> {
            contents.mark(stretch.intValue());
            tint(stretch.intValue());
        });
        words.fill();
        model.words().subscribe(_ -> model.fit().shown().get().ifPresent(words::show));
        model.fit().shown().get().ifPresent(this::show);
        keepUp();
    }

    /// Somebody who comes back to the window, perhaps on another day, wants to know what fits and when it would end
    /// from now.
    private void keepUp() {
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> {
                    if (Boolean.TRUE.equals(focused)) {
                        model.refresh();
                    }
                    model.fit().shown().get().ifPresent(words::show);
                });
    }

    @Override
    public void requestFocus() {
        words.startButton().requestFocus();
    }

    /// Whether Start has the keyboard.
    boolean hasKeyboard() {
        return words.startButton().isFocused();
    }

    HeroWords words() {
        return words;
    }

    void arrange(boolean isCompact) {
        compact = isCompact;
        requestLayout();
    }

    private void show(RoutineFacts facts) {
        words.show(facts);
        Shown now = new Shown(facts, model.firstSide());
        // Whoever comes back to the window finds the keyboard where it was.
        if (list.isPresent() && !now.equals(shown)) {
            shown = now;
            list.ifPresent(contents -> contents.show(facts.lines(texts), model.firstSide()));
        }
        figure.ifPresent(moving -> moving.show(facts.timeline()));
        int stretch = figure.map(moving -> moving.stretch().get()).orElse(0);
        list.ifPresent(contents -> contents.mark(stretch));
        tint(stretch);
        requestLayout();
    }

    private void tint(int stretch) {
        model.fit()
                .shown()
                .get()
                .map(RoutineFacts::routine)
                .ifPresent(routine -> scenery.setTint(Tint.of(routine.stretches()
                        .get(Math.clamp(stretch, 0, routine.stretches().size() - 1))
                        .stretch())));
    }

    private void showContents() {
        model.fit()
                .shown()
                .get()
                .ifPresent(facts -> list.ifPresent(all -> all.showAll(facts.lines(texts), model.firstSide())));
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private Measures measures() {
        return compact ? COMPACT : ROOMY;
    }

    private boolean hasRoomForList(double width) {
        return !compact && width >= em() * (ROOMY.left + ROOMY.words + FIGURE_LEAST + LIST + LIST_RIGHT + 2 * GAP);
    }

    private double wordsWidth(double width) {
        boolean figureBeside = compact && width >= (COMPACT_FIGURE_LEFT + COMPACT_FIGURE_LEAST + 1) * em();
        double most = figureBeside ? COMPACT_FIGURE_LEFT - COMPACT.left : measures().words;
        return Math.min(most * em(), width - 2 * measures().left * em());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        Measures all = measures();
        double needed = words.minHeight(wordsWidth(room)) + LEAST_AIR * em();
        double listed = list.filter(_ -> hasRoomForList(room))
                .map(contents -> contents.minHeight(LIST * em()) + LEAST_AIR * em())
                .orElse(0.0);
        double least = compact ? all.height : LEAST_HEIGHT;
        return snapSizeY(Math.max(least * em(), Math.max(needed, listed)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(snapSizeY(measures().height * em()), minHeight(width));
    }

    /// Where they need the room they go nearer to the edges.
    private void placeWords(double width, double height) {
        double wide = wordsWidth(width);
        double spare = height - words.prefHeight(wide);
        double top = Math.clamp(spare - measures().bottom * em(), LEAST_AIR / 2 * em(), measures().top * em());
        double bottom = Math.min(measures().bottom * em(), LEAST_AIR / 2 * em());
        double tall = Math.min(words.prefHeight(wide), height - top - bottom);
        words.resizeRelocate(snapPositionX(measures().left * em()), snapPositionY(top), wide, tall);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double width = getWidth();
        double height = getHeight();
        Measures all = measures();
        boolean listed = hasRoomForList(width);
        words.arrange(compact, listed);
        scenery.resizeRelocate(0, 0, width, height);
        placeWords(width, height);
        double listLeft = width - (LIST + LIST_RIGHT) * em;
        list.ifPresent(contents -> {
            contents.setVisible(listed);
            double tall = Math.min(contents.prefHeight(LIST * em), height - LEAST_AIR * em);
            contents.resizeRelocate(snapPositionX(listLeft), snapPositionY((height - tall) / 2), LIST * em, tall);
        });
        double left = (compact ? COMPACT_FIGURE_LEFT : all.left + all.words) * em;
        double right = listed ? listLeft - GAP * em : width - em;
        boolean room = right - left >= (compact ? COMPACT_FIGURE_LEAST : FIGURE_LEAST) * em;
        Scenery.Sun sun = room
                ? new Scenery.Sun((left + right - SUN_ASIDE * em) / 2 / width, SUN_MIDDLE, SUN_RADIUS)
                : Scenery.Sun.NONE;
        scenery.with(sun, compact ? COMPACT_FLOOR : FLOOR);
        figure.ifPresent(moving -> {
            moving.setVisible(room);
            double top = all.figureTop * em;
            moving.resizeRelocate(
                    snapPositionX(left), top, Math.max(0, right - left), height - top - all.figureBottom * em);
        });
    }
}
