package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.session.Cue;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.FitText;
import app.unhunch.ui.widget.Labels;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What is read beside the figure: the ring, what to do, its tip, and what comes next. Where there is little room, what
/// comes next goes first; then the ring grows smaller, and then the words, but never the tip goes.
final class FollowColumn extends Region {

    private static final double RING = 18.25;
    private static final double COMPACT_RING = 9.5;
    private static final double LEAST_RING = 5;
    private static final int MOST_LINES = 4;

    /// How much of the small window the words may take, and the figure.
    private static final double MOST_OF_CORNER = 0.42;

    private static final double FIGURE_OF_CORNER = 0.56;
    private static final double[] CORNER_SIZES = {1.75, 1.625, 1.5, 1.375, 1.25, 1.125, 1, 0.875, 0.75};
    private static final double[] SIZES = {2.5, 2.25, 2, 1.875, 1.75, 1.625};
    private static final double[] COMPACT_SIZES = {2, 1.875, 1.75, 1.625, 1.5, 1.375, 1.25, 1.125, 1, 0.875};

    private final Texts texts;
    private final CueWords words;
    private final BreathRing breathRing = new BreathRing();
    private final RingFeed ring;
    private final Label kind = Labels.of("", "kind");
    private final Label word = Labels.of("", "beside");
    private final FitText headline = new FitText(Styles.CUE);
    private final Label tip = Labels.of("", Styles.TIP);
    private final Region stopRule;
    private final NextUp next;
    private final Label left = Labels.of("", "left-in-all");
    private final Label side = Labels.of("", Styles.SIDE);
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);
    private final ObservableValue<Snapshot> now;
    private boolean prepares;

    FollowColumn(Texts texts, CueWords words, Figures figures, ObservableValue<Snapshot> now) {
        this.texts = texts;
        this.now = now;
        this.words = words;
        this.ring = new RingFeed(breathRing, words);
        this.stopRule = WaitColumn.stopRule(texts);
        this.next = new NextUp(texts, words, figures, now);
        getStyleClass().add("follow");
        getChildren().addAll(breathRing, kind, word, headline, tip, stopRule, next, left, side);
        now.map(Shown::of).subscribe(_ -> tell(now.getValue()));
        now.map(shown -> Times.seconds(shown.moment().leftInAll())).subscribe(_ -> tellLeft());
    }

    /// Only where it is seen, as each change has all laid out anew.
    private void tellLeft() {
        if (size.small()) {
            Duration inAll = now.getValue().moment().leftInAll();
            left.setText(texts.get("session.left", arg("left", Times.clockLike(inAll, texts))));
        }
    }

    /// What the words depend on.
    private record Shown(
            Cue cue, Arrangement arrangement, boolean leadIn, boolean prepares, Optional<?> response, String breath) {
        static Shown of(Snapshot now) {
            var breath = now.moment().breath();
            return new Shown(
                    now.moment().cue(),
                    Arrangement.of(now),
                    now.isLeadIn(),
                    now.prepares(),
                    now.response(),
                    breath == null ? "" : breath.half().name());
        }
    }

    private void tell(Snapshot now) {
        headline.textProperty().set(words.headline(now));
        tip.setText(words.tip(now));
        kind.setText(words.kind(now));
        String breath = words.breath(now);
        word.setText(breath.isEmpty() ? words.name(now.moment().cue()) : breath);
        side.setText(words.side(now.moment().cue().side()));
        prepares = now.prepares();
        requestLayout();
    }

    /// Draws what moves by itself.
    void show(Snapshot now) {
        ring.show(now, size.isCompact() || size.small());
    }

    void fit(SessionTypeSize newSize) {
        size = newSize;
        tellLeft();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean compact = size.isCompact();
        show(kind, compact);
        show(word, compact || size.small());
        show(left, size.small());
        show(side, size.small() && !side.getText().isEmpty());
        if (size.small()) {
            inCorner();
        } else {
            beside(compact, size.em(), getWidth(), getHeight());
        }
    }

    private void beside(boolean compact, double em, double width, double height) {
        Plan plan = plan(compact, em, width, height);
        if (compact) {
            breathRing.resizeRelocate(0, 0, plan.ring, plan.ring);
            double x = plan.ring + em;
            double room = Math.max(em, width - x);
            double kindHeight = kind.prefHeight(room);
            double wordHeight = word.prefHeight(room);
            double y = (plan.ring - kindHeight - wordHeight - em / 4) / 2;
            kind.resizeRelocate(x, y, room, kindHeight);
            word.resizeRelocate(x, y + kindHeight + em / 4, room, wordHeight);
        } else {
            breathRing.resizeRelocate((width - plan.ring) / 2, 0, plan.ring, plan.ring);
        }
        double y = plan.ring + plan.gap;
        headline.setSize(plan.size);
        double headlineHeight = headline.height(width, plan.size);
        headline.resizeRelocate(0, y, width, headlineHeight);
        y += headlineHeight + 0.75 * em;
        show(tip, !tip.getText().isEmpty());
        tip.resizeRelocate(0, y, width, tip.prefHeight(width));
        y = height;
        for (Region below : List.of(next, stopRule)) {
            boolean there = plan.below.contains(below);
            show(below, there);
            if (there) {
                double tall = below.prefHeight(width);
                below.resizeRelocate(0, y - tall, width, tall);
                y -= tall + em;
            }
        }
    }

    /// In the small window the figure stands at the left, the ring beside it, and what to do below both.
    private void inCorner() {
        double em = size.em();
        show(tip, false);
        show(next, false);
        show(stopRule, false);
        double words = headlineOfCorner();
        headline.resizeRelocate(0, getHeight() - words, getWidth(), words);
        double height = getHeight() - words - em / 2;
        double x = widthOfCorner() + em / 2;
        double width = getWidth() - x;
        List<Label> lines = List.of(word, side, left).stream()
                .filter(line -> line.isVisible() && !line.getText().isEmpty())
                .toList();
        double tall = lines.stream().mapToDouble(line -> line.prefHeight(width)).sum();
        double ring = Math.max(1, Math.min(width, height - tall - em / 4));
        breathRing.resizeRelocate(x + (width - ring) / 2, 0, ring, ring);
        double y = ring + em / 4;
        for (Label line : lines) {
            double own = Math.min(width, line.prefWidth(-1));
            double lineHeight = line.prefHeight(own);
            line.resizeRelocate(x + (width - own) / 2, y, Math.ceil(own), lineHeight);
            y += lineHeight;
        }
    }

    private double headlineOfCorner() {
        double most = getHeight() * MOST_OF_CORNER;
        headline.setSize(headline.fitting(getWidth(), most, MOST_LINES, CORNER_SIZES));
        return headline.height(getWidth(), headline.size());
    }

    private double widthOfCorner() {
        return Math.rint(getWidth() * FIGURE_OF_CORNER);
    }

    /// Where the figure stands in the small window.
    Rectangle2D figureOfCorner() {
        return new Rectangle2D(0, 0, widthOfCorner(), Math.max(1, getHeight() - headlineOfCorner() - size.em() / 2));
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
    }

    /// How large ring and words are, and what stands at the foot.
    private record Plan(double ring, double gap, double size, List<Region> below) {}

    private Plan plan(boolean compact, double em, double width, double height) {
        double largest = Math.min((compact ? COMPACT_RING : RING) * em, width);
        double least = Math.min(COMPACT_RING * em, largest) * (compact ? 0.75 : 1);
        double gap = (compact ? 1 : 1.5) * em;
        double[] sizes = compact ? COMPACT_SIZES : SIZES;
        List<Region> all = List.of(next);
        List<List<Region>> feet = compact
                ? List.of(List.of())
                : prepares ? List.of(List.of(next, stopRule), List.of(stopRule), List.of()) : List.of(all, List.of());
        for (List<Region> below : feet) {
            double free = height - gap - foot(below, width, em) - text(width, sizes[0], em);
            boolean fewLines = headline.lines(width, sizes[0]) <= MOST_LINES && headline.holdsWords(width, sizes[0]);
            // What stands at the foot is not worth a small ring.
            double wanted = below.isEmpty() ? least : largest;
            if (free >= wanted && fewLines) {
                return new Plan(Math.min(free, largest), gap, sizes[0], below);
            }
        }
        for (double size : sizes) {
            double free = height - gap - text(width, size, em);
            if (free >= least && headline.lines(width, size) <= MOST_LINES && headline.holdsWords(width, size)) {
                return new Plan(Math.min(free, largest), gap, size, List.of());
            }
        }
        for (double size : COMPACT_SIZES) {
            double free = height - gap - text(width, size, em);
            if (free >= LEAST_RING * em && headline.holdsWords(width, size)) {
                return new Plan(Math.min(free, largest), gap, size, List.of());
            }
        }
        return new Plan(LEAST_RING * em, gap, COMPACT_SIZES[COMPACT_SIZES.length - 1], List.of());
    }

    private double text(double width, double size, double em) {
        double tipHeight = tip.getText().isEmpty() ? 0 : 0.75 * em + tip.prefHeight(width);
        return headline.height(width, size) + tipHeight;
    }

    private static double foot(List<Region> below, double width, double em) {
        return below.stream().mapToDouble(part -> part.prefHeight(width) + em).sum();
    }
}
