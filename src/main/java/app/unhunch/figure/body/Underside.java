package app.unhunch.figure.body;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;

/// How high the lowest points of a body are above the floor, in metres; what is below it is less than 0. Where there is
/// a desk, it also tells what goes into that.
public final class Underside {

    private final Body body = new Body();
    private double support;

    /// Measures another body, without breath.
    public void measure(Skeleton bones, Build build) {
        body.shape(bones, build, 0);
        support = bones.desk() > 0 ? Desk.TOP : 0;
    }

    /// Everything but the furniture, which stands where it stands.
    public List<Piece> pieces() {
        return body.solids().stream()
                .map(Solid::piece)
                .filter(p -> !p.group().isFurniture())
                .toList();
    }

    /// The lowest point of a piece, in metres.
    public double of(Piece piece) {
        return lowest(solid(piece).lofts());
    }

    /// How deep a piece would be in a desk, in metres; less than 0 if it is clear of it.
    public double intoDesk(Piece piece) {
        return solid(piece).lofts().stream()
                .mapToDouble(loft -> Desk.depth(body.ellipsoids(), loft))
                .max()
                .orElseThrow();
    }

    /// The hand, fingers included, above what it would rest on: a desk if there is one, or the floor.
    public double hand(Side side) {
        List<Loft> forearm = solid(new Piece(Piece.Kind.FOREARM, side)).lofts();
        return lowest(forearm.subList(1, forearm.size())) - support;
    }

    /// The lowest point of an ankle and its foot, in metres.
    public double foot(Side side) {
        List<Loft> shank = solid(new Piece(Piece.Kind.SHANK, side)).lofts();
        return lowest(shank.subList(0, shank.size() - 1));
    }

    /// Where the shank ends at the knee.
    public double knee(Side side) {
        Loft calf = solid(new Piece(Piece.Kind.SHANK, side)).lofts().getLast();
        return body.ellipsoids().lowest(calf.from());
    }

    private Solid solid(Piece piece) {
        return body.solids().stream()
                .filter(s -> s.piece().equals(piece))
                .findFirst()
                .orElseThrow();
    }

    private double lowest(List<Loft> lofts) {
        double lowest = Double.POSITIVE_INFINITY;
        for (Loft loft : lofts) {
            for (int i = loft.from(); i < loft.to(); i++) {
                lowest = Math.min(lowest, body.ellipsoids().lowest(i));
            }
        }
        return lowest;
    }
}
