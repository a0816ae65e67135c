package app.unhunch.figure.paint;

/// The colours of a material, each as 0xRRGGBB: its own, in the shade, in the light, and of its outline.
record Tone(int shade, int base, int light, int edge) {

    /// The same hues, each darker by a share of its brightness.
    Tone darker(double share) {
        return share <= 0
                ? this
                : new Tone(mix(shade, 0, share), mix(base, 0, share), mix(light, 0, share), mix(edge, 0, share));
    }

    static int mix(int a, int b, double share) {
        int f = (int) Math.round(Math.clamp(share, 0, 1) * 256);
        int red = channel(a >> 16, b >> 16, f);
        int green = channel(a >> 8, b >> 8, f);
        return (red << 16) | (green << 8) | channel(a, b, f);
    }

    private static int channel(int a, int b, int f) {
        int from = a & 0xFF;
        return from + ((((b & 0xFF) - from) * f) >> 8);
    }
}
