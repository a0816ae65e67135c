package app.unhunch.audio;

/// How the tones of an instrument come and go, beside the fading of each.
///
/// @param attack the seconds in which they rise
/// @param falls the seconds in which the stroke falls to about a third of what it has above the ring
/// @param ring what is left after the stroke, from 0 to 1
/// @param length all the seconds, with a soft end
/// @param glide how far the pitch moves from beginning to end, in octaves
record Envelope(double attack, double falls, double ring, double length, double glide) {

    private static final double SHARE_OF_END = 0.4;

    /// How strong the tones are so many seconds after the stroke: 0 at both ends, never more than 1.
    double at(double seconds) {
        double stroke = ring + (1 - ring) * Math.exp(-seconds / falls);
        return stroke * rise(seconds / attack) * rise((length - seconds) / (SHARE_OF_END * length));
    }

    /// From 0 to 1 without a corner.
    private static double rise(double share) {
        return share >= 1 ? 1 : share <= 0 ? 0 : 0.5 - 0.5 * Math.cos(Math.PI * share);
    }
}
