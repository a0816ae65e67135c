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
    private static final double WITH_PELVIS = -0.30;

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
        String last = "";
        for (int k = 0; k < n; k++) {
            int best = -1;
            double bestCost = Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                if (!done[i]) {
                    double cost = cost(i, done) - (limb(i).equals(last) ? 0.5 : 0);
                    if (cost < bestCost) {
                        bestCost = cost;
                        best = i;
                    }
                }
            }
            done[best] = true;
            painted.add(best);
            last = limb(best);
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
                if (hips ? joinsHips(a, b) : sameLimb(a, b)) {
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
            if (hips && silhouette(between).equals(LOWER)) {
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
            while (at < j && silhouette(painted.get(at)).equals(LOWER)) {
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
        return layers.get(a).is(Kind.PELVIS)
                && layers.get(b).is(Kind.THIGH)
                && silhouette(b).equals(LOWER);
    }

    private boolean sameLimb(int a, int b) {
        Group group = layers.get(a).piece().group();
        return (group == Group.ARM || group == Group.LEG) && limb(a).equals(limb(b));
    }

    private static final String LOWER = "lower";

    private String limb(int i) {
        Layer layer = layers.get(i);
        return layer.piece().group() + String.valueOf(layer.piece().side());
    }

    private String silhouette(int i) {
        Layer layer = layers.get(i);
        boolean lower = layer.is(Kind.PELVIS) || (layer.piece().group() == Group.LEG && layer.side > WITH_PELVIS);
        return lower ? LOWER : limb(i);
    }

    private List<List<Layer>> runs(List<Integer> painted) {
        List<List<Layer>> runs = new ArrayList<>();
        String last = "";
        for (int i : painted) {
            String silhouette = silhouette(i);
            if (!silhouette.equals(last) || layers.get(i).isChair()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(layers.get(i));
            last = silhouette;
        }
        return runs;
    }
}
