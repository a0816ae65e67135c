package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Piece.Group;
import app.unhunch.figure.body.Piece.Kind;
import app.unhunch.figure.motion.Poses;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OrderTest {

    private final Sight sight =
            new Sight(Poses.of("seat-start"), Poses.of("seat-start").view());

    @Property(tries = 200)
    void whatIsInFrontIsPaintedLater(@ForAll Random random, @ForAll @DoubleRange(min = 0, max = 1) double related) {
        List<Layer> layers = sight.layers(1);
        List<Layer> shuffled = new ArrayList<>(layers);
        Collections.shuffle(shuffled, random);
        double[][] pairs = pairs(shuffled, random, related);

        List<List<Layer>> runs = Order.of(layers, (a, b) -> pairs[shuffled.indexOf(a)][shuffled.indexOf(b)]);

        List<Layer> painted = runs.stream().flatMap(List::stream).toList();
        assertThat(painted).containsExactlyInAnyOrderElementsOf(layers);
        for (Layer a : layers) {
            for (Layer b : layers) {
                boolean oneSilhouette = hips(a) && hips(b);
                if (!oneSilhouette && pairs[shuffled.indexOf(a)][shuffled.indexOf(b)] > 0) {
                    assertThat(painted.indexOf(a))
                            .as("%s is in front of %s", a.piece(), b.piece())
                            .isGreaterThan(painted.indexOf(b));
                }
            }
        }
    }

    @Test
    void piecesOfOneLimbAreOneSilhouetteIfNothingLiesBetween() {
        List<List<Layer>> runs = Order.of(sight.layers(0), (_, _) -> 0);

        for (List<Layer> run : runs) {
            Piece first = run.getFirst().piece();
            if (first.group() == Group.ARM) {
                assertThat(run).hasSize(2).allMatch(l -> l.piece().side() == first.side());
            }
            if (first.group() == Group.CHAIR) {
                assertThat(run).hasSize(1);
            }
        }
        assertThat(runs.stream().filter(r -> r.stream().anyMatch(l -> l.is(Kind.PELVIS))))
                .as("hips and both legs are one")
                .singleElement()
                .satisfies(r -> assertThat(r).hasSize(5));
    }

    @Test
    void aLegThatIsClearlyBehindIsASilhouetteOfItsOwn() {
        List<List<Layer>> runs = Order.of(sight.layers(1), sight.depth::compare);

        assertThat(runs)
                .anySatisfy(r -> assertThat(r)
                        .extracting(Layer::piece)
                        .contains(new Piece(Kind.THIGH, Side.RIGHT))
                        .doesNotContain(new Piece(Kind.PELVIS, null)));
    }

    /// Each layer may be in front of those that come before it, so no circle comes about.
    private static double[][] pairs(List<Layer> shuffled, Random random, double related) {
        int n = shuffled.size();
        double[][] pairs = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextDouble() < related) {
                    pairs[i][j] = 0.01 + random.nextDouble();
                    pairs[j][i] = -pairs[i][j];
                }
            }
        }
        return pairs;
    }

    private static boolean hips(Layer layer) {
        return layer.is(Kind.PELVIS) || (layer.piece().group() == Group.LEG && layer.side > 0);
    }
}
