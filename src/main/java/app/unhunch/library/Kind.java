package app.unhunch.library;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file holds; each kind has a key that the other has not.
enum Kind {
    STRETCH("variants", "This is a routine, but it lies among the stretches.", "Move it one folder up."),
    ROUTINE(
            "stretches",
            "This is a stretch, but it lies among the routines.",
            "Move it into the folder \"stretches\".");

    private final String key;
    private final String stray;
    private final String way;

    Kind(String key, String stray, String way) {
        this.key = key;
        this.stray = stray;
        this.way = way;
    }

    /// The kind of a file, judged by its keys alone.
    static Optional<Kind> of(@Nullable Spot root) {
        return Arrays.stream(values())
                .filter(k -> root != null && root.child(k.key) != null)
                .findFirst();
    }

    /// Reports a file that lies in the wrong folder, or is no group at all.
    void checkPlace(Spot root, Report report) {
        if (root.shape() != Shape.GROUP) {
            Shape.GROUP.refuse(root, report);
        } else if (of(root).filter(k -> k != this).isPresent()) {
            report.at(root, stray, way);
        }
    }

    /// Reports a file that could be either.
    static void refuseNeither(Spot root, Report report) {
        report.at(
                root,
                "This is neither a stretch nor a routine.",
                "A stretch has a list of \"variants\", a routine has a list of \"stretches\".");
    }
}
