package app.unhunch.figure.paint;

import app.unhunch.figure.body.Piece.Group;
import app.unhunch.figure.body.Piece.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Puts layers in the order in which they are painted, and finds those that form one silhouette.
final class Order {

    /// A leg that is not clearly behind forms one silhouette with the pelvis.
    static final double WITH_PELVIS = -0.30;

    /// No layer.
    private static final int NONE = -1;

    private final List<Layer> layers;
    private final double[][] before;

    private Order(List<Layer> layers, ToDoubleBiFunction<Layer, Layer> depth) {
        this.layers = layers;
        int n = layers.size();
        before = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                before[i][j] = depth.applyAsDouble(layers.get(i), layers.get(j));
                before[j][i] = -before[i][j];
            }
        }
    }

    /// The layers from back to front, each list one silhouette.
    static List<List<Layer>> of(List<Layer> layers, ToDoubleBiFunction<Layer, Layer> depth) {
        Order order = new Order(layers, depth);
        List<Integer> painted = order.backToFront();
        order.gather(painted, true);
        order.gather(painted, false);
        return order.runs(painted);
    }

    /// Takes, again and again, the layer that is in front of the least of those that are left.
    private List<Integer> backToFront() {
        int n = layers.size();
        List<Integer> painted = new ArrayList<>();
        boolean[] done = new boolean[n];
        int last = NONE;
        for (int k = 0; k < n; k++) {
            int best = NONE;
            double bestCost = Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                if (!done[i]) {
                    double cost = cost(i, done) - (last != NONE && sameLimb(i, last) ? 0.5 : 0);
                    if (cost < bestCost) {
                        bestCost = cost;
                        best = i;
                    }
                }
            }
            done[best] = true;
            painted.add(best);
            last = best;
        }
        return painted;
    }

    private double cost(int i, boolean[] done) {
        double wrong = 0;
        for (int j = 0; j < done.length; j++) {
            if (!done[j] && before[i][j] > 0) {
                wrong += before[i][j];
            }
        }
        return (wrong > 1e-6 ? 10 + wrong * 100 : 0) + layers.get(i).near * 0.1;
    }

    /// Brings layers of one limb together wherever no third one forbids it.
    ///
    /// @param hips whether thighs are brought to the pelvis, or pieces of one limb to each other
    private void gather(List<Integer> painted, boolean hips) {
        int n = painted.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 2; j < n; j++) {
                int a = painted.get(i);
                int b = painted.get(j);
                if (hips ? joinsHips(a, b) : sameArmOrLeg(a, b)) {
                    pull(painted, i, j, hips);
                }
            }
        }
    }

    private void pull(List<Integer> painted, int i, int j, boolean hips) {
        int a = painted.get(i);
        int b = painted.get(j);
        boolean up = true;
        boolean down = true;
        for (int k = i + 1; k < j; k++) {
            int between = painted.get(k);
            if (hips && isLower(between)) {
                continue;
            }
            up &= before[a][between] >= 0;
            down &= before[b][between] <= 0;
        }
        if (!hips && layers.get(a).is(Kind.THIGH) && down) {
            up = false;
        }
        if (hips && down) {
            int at = i + 1;
            while (at < j && isLower(painted.get(at))) {
                at++;
            }
            Collections.rotate(painted.subList(at, j + 1), 1);
        } else if (up) {
            Collections.rotate(painted.subList(i, j), -1);
        } else if (down) {
            Collections.rotate(painted.subList(i + 1, j + 1), 1);
        }
    }

    private boolean joinsHips(int a, int b) {
        return layers.get(a).is(Kind.PELVIS) && layers.get(b).is(Kind.THIGH) && isLower(b);
    }

    private boolean sameArmOrLeg(int a, int b) {
        Group group = layers.get(a).piece().group();
        return (group == Group.ARM || group == Group.LEG) && sameLimb(a, b);
    }

    private boolean sameLimb(int a, int b) {
        return layers.get(a).sameLimb(layers.get(b));
    }

    /// Whether it forms one silhouette with the pelvis.
    private boolean isLower(int i) {
        Layer layer = layers.get(i);
        return layer.is(Kind.PELVIS) || (layer.piece().group() == Group.LEG && layer.side > WITH_PELVIS);
    }

    private boolean sameSilhouette(int a, int b) {
        return isLower(a) ? isLower(b) : !isLower(b) && sameLimb(a, b);
    }

    private List<List<Layer>> runs(List<Integer> painted) {
        List<List<Layer>> runs = new ArrayList<>();
        int last = NONE;
        for (int i : painted) {
            if (last == NONE || !sameSilhouette(i, last) || layers.get(i).isFurniture()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(layers.get(i));
            last = i;
        }
        return runs;
    }
}
