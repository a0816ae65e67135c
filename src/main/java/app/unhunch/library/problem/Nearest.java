package app.unhunch.library.problem;

import app.unhunch.model.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the known word that was probably meant.
public final class Nearest {

    /// Ids are at most this long; comparing longer words would only cost time.
    private static final int LONGEST = 60;

    private Nearest() {}

    /// The known word with the fewest slips from `word`, if at most a third of its letters differ.
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(k -> slips(word, k)))
                .filter(k -> slips(word, k) <= Math.max(1, Math.min(word.length(), k.length()) / 3));
    }

    /// `Did you mean …?`, or the fallback when nothing is near.
    public static Message hint(String word, Collection<String> known, Message otherwise) {
        return to(word, known)
                .map(k -> Message.of("didYouMean").with("word", k))
                .orElse(otherwise);
    }

    /// How many letters to add, drop, change or swap with their neighbour to get from one word to the other.
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
