package app.unhunch.figure.pose;

/// The bends of the five regions from the loin to the head, beyond the natural curves of standing.
public record Spine(Bend lumbar, Bend lowerChest, Bend upperChest, Bend neck, Bend head) {

    public Spine towards(Spine other, double share) {
        return new Spine(
                lumbar.towards(other.lumbar, share),
                lowerChest.towards(other.lowerChest, share),
                upperChest.towards(other.upperChest, share),
                neck.towards(other.neck, share),
                head.towards(other.head, share));
    }

    public Spine mirrored() {
        return new Spine(
                lumbar.mirrored(), lowerChest.mirrored(), upperChest.mirrored(), neck.mirrored(), head.mirrored());
    }
}
