package app.unhunch.figure.body;

import app.unhunch.figure.math.Vec;

/// A plain wooden chair, its seat under where the pelvis is when one sits.
final class Chair {

    /// Where the middle of the seat is, from front to back.
    private static final double Z = -0.02;

    private Chair() {}

    static void add(Joiner joiner) {
        joiner.rods(Piece.Kind.CHAIR_LEG, 0.016, new Vec(0.17, 0.41, Z + 0.15), new Vec(0.19, 0.012, Z + 0.19));
        joiner.rods(Piece.Kind.CHAIR_LEG, 0.016, new Vec(0.17, 0.41, Z - 0.19), new Vec(0.20, 0.012, Z - 0.27));
        joiner.board(Piece.Kind.CHAIR_SEAT, 0.225, 0.405, 0.445, Z - 0.235, Z + 0.195, 0.019);
        joiner.rods(Piece.Kind.CHAIR_POST, 0.014, new Vec(0.165, 0.43, Z - 0.215), new Vec(0.165, 0.72, Z - 0.275));
        joiner.board(Piece.Kind.CHAIR_BACK, 0.215, 0.66, 0.84, Z - 0.305, Z - 0.270, 0.017);
    }
}
