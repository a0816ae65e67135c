package app.unhunch.figure.paint;

import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Solid;
import app.unhunch.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of the figure as the camera sees it, while it is decided what is drawn after what.
final class Layer {

    final Solid solid;

    /// The ellipses that count for what is in front.
    final int[] blobs;

    final double near;

    /// How much nearer than its fellow on the other side the root of this limb is, -1 to 1; 0 in the middle.
    final double side;

    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    Layer(Solid solid, Ellipses all, double side) {
        this.solid = solid;
        this.side = side;
        this.blobs = blobs(solid.lofts());
        double sum = 0;
        for (int i : blobs) {
            sum += all.near(i);
            double r = all.radius(i);
            left = Math.min(left, all.x(i) - r);
            right = Math.max(right, all.x(i) + r);
            top = Math.min(top, all.y(i) - r);
            bottom = Math.max(bottom, all.y(i) + r);
        }
        this.near = sum / blobs.length;
    }

    /// Without streams, as this is done for every piece of every frame.
    private static int[] blobs(List<Loft> lofts) {
        int count = 0;
        for (Loft loft : lofts) {
            count += loft.sorted() ? loft.size() : 0;
        }
        int[] blobs = new int[count];
        int n = 0;
        for (Loft loft : lofts) {
            for (int i = loft.from(); loft.sorted() && i < loft.to(); i++) {
                blobs[n++] = i;
            }
        }
        return blobs;
    }

    Piece piece() {
        return solid.piece();
    }

    /// Whether both belong to the same arm or leg, or otherwise to the same group.
    boolean sameLimb(Layer other) {
        return piece().group() == other.piece().group()
                && piece().side() == other.piece().side();
    }

    boolean is(Piece.Kind kind) {
        return piece().is(kind);
    }

    boolean isChair() {
        return piece().group() == Piece.Group.CHAIR;
    }

    boolean isDesk() {
        return piece().group() == Piece.Group.DESK;
    }

    boolean isFurniture() {
        return piece().group().isFurniture();
    }

    /// How much darker than others it is, 0 to 1: the arm that leads never is, its fellow always, and any other limb
    /// that is clearly behind its fellow.
    ///
    /// @param leading the side whose arm leads, or `null`
    double dim(@Nullable Side leading) {
        if (leading != null && piece().group() == Piece.Group.ARM) {
            return piece().side() == leading ? 0 : 1;
        }
        return Math.clamp((-side - 0.45) * 2.2, 0, 1);
    }

    /// Whether both could cover the same pixel.
    boolean meets(Layer other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
