package app.unhunch.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The few colours that stand for many: the colours of all pictures, cut in halves again and again.
final class Palette {

    private static final List<Integer> CHANNELS = List.of(16, 8, 0);

    private final int[] colours;
    private final Map<Integer, Integer> known = new HashMap<>();

    /// Colours that are near to each other, and how often each is seen.
    private static final class Box {

        private final List<Integer> colours;
        private final Map<Integer, Integer> counts;
        private final long seen;
        private final int channel;

        /// A large box of seldom colours, such as a face, is worth as much as a small box of frequent ones.
        private final double worth;

        Box(List<Integer> colours, Map<Integer, Integer> counts) {
            this.colours = colours;
            this.counts = counts;
            seen = colours.stream().mapToLong(this::count).sum();
            channel =
                    CHANNELS.stream().max(Comparator.comparingInt(this::range)).orElseThrow();
            worth = range(channel) * Math.sqrt((double) seen);
        }

        private int count(int colour) {
            return counts.getOrDefault(colour, 0);
        }

        private int range(int of) {
            var values = colours.stream().mapToInt(c -> part(c, of)).summaryStatistics();
            return values.getMax() - values.getMin();
        }

        List<Box> halves() {
            List<Integer> sorted = colours.stream()
                    .sorted(Comparator.<Integer>comparingInt(c -> part(c, channel))
                            .thenComparingInt(c -> c))
                    .toList();
            long passed = 0;
            int cut = 0;
            while (cut < sorted.size() - 1 && (cut == 0 || passed < seen / 2)) {
                passed += count(sorted.get(cut));
                cut++;
            }
            return List.of(
                    new Box(sorted.subList(0, cut), counts), new Box(sorted.subList(cut, sorted.size()), counts));
        }

        int average() {
            int average = 0;
            for (int of : CHANNELS) {
                long sum = colours.stream()
                        .mapToLong(c -> (long) part(c, of) * count(c))
                        .sum();
                average |= Math.round((float) sum / (float) seen) << of;
            }
            return average;
        }
    }

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /// @param most how many colours there may be
    /// @param kept a colour that must not change
    static Palette of(List<Pixels> pictures, int most, int kept) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Pixels picture : pictures) {
            for (int argb : picture.argb()) {
                counts.merge(argb & 0xFFFFFF, 1, Integer::sum);
            }
        }
        counts.remove(kept);
        List<Box> boxes = new ArrayList<>();
        if (!counts.isEmpty()) {
            boxes.add(new Box(counts.keySet().stream().sorted().toList(), counts));
        }
        while (boxes.size() < most - 1) {
            Box best = boxes.stream()
                    .max(Comparator.comparingDouble((Box b) -> b.worth))
                    .orElse(null);
            if (best == null || best.worth == 0) {
                break;
            }
            boxes.remove(best);
            boxes.addAll(best.halves());
        }
        int[] colours = new int[boxes.size() + 1];
        colours[0] = kept;
        for (int i = 0; i < boxes.size(); i++) {
            colours[i + 1] = boxes.get(i).average();
        }
        return new Palette(colours);
    }

    /// How many there are.
    int size() {
        return colours.length;
    }

    int colour(int index) {
        return colours[index];
    }

    /// The index of the colour that comes nearest.
    int nearest(int rgb) {
        return known.computeIfAbsent(rgb & 0xFFFFFF, this::find);
    }

    private int find(int rgb) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            best = distance(colours[i], rgb) < distance(colours[best], rgb) ? i : best;
        }
        return best;
    }

    /// How different two colours are; eyes see green best.
    static int distance(int a, int b) {
        int red = part(a, 16) - part(b, 16);
        int green = part(a, 8) - part(b, 8);
        int blue = part(a, 0) - part(b, 0);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }

    private static int part(int rgb, int channel) {
        return rgb >> channel & 0xFF;
    }
}
