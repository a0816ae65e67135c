package app.unhunch.figure.paint;

/// How colours look to an eye: how bright, and how far apart. Colours are 0xRRGGBB.
final class SeenColours {

    private SeenColours() {}

    /// 0 black to 1 white.
    static double brightness(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    /// The distance in CIE L\*a\*b\*: below about 2 nobody sees it, from about 10 everybody does.
    static double apart(int one, int other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.hypot(a[0] - b[0], Math.hypot(a[1] - b[1], a[2] - b[2]));
    }

    private static double[] lab(int colour) {
        double r = linear(colour >> 16);
        double g = linear(colour >> 8);
        double b = linear(colour);
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
