package app.unhunch.library;

import org.jspecify.annotations.Nullable;

/// What a file holds; each kind has a key that the others have not.
enum Kind {
    STRETCH("variants", "a stretch", "the stretches", "Move it into the folder \"stretches\"."),
    ROUTINE("stretches", "a routine", "the routines", "Move it one folder up."),
    POSE("pelvis", "a pose", "the poses", "Move it into the folder \"poses\".");

    private final String key;
    private final String one;
    private final String all;
    private final String way;

    /// @param key that only this kind has
    /// @param way to where such files belong
    Kind(String key, String one, String all, String way) {
        this.key = key;
        this.one = one;
        this.all = all;
        this.way = way;
    }

    /// The kind of a file, judged by its keys alone; `null` if it is none.
    static @Nullable Kind of(@Nullable Spot root) {
        for (Kind kind : values()) {
            if (root != null && root.child(kind.key) != null) {
                return kind;
            }
        }
        return null;
    }

    /// Reports a file that lies in the wrong folder, or is no group at all.
    void checkPlace(Spot root, Report report) {
        if (root.shape() != Shape.GROUP) {
            Shape.GROUP.refuse(root, report);
            return;
        }
        Kind found = of(root);
        if (found != null && found != this) {
            report.at(root, "This is " + found.one + ", but it lies among " + all + ".", found.way);
        }
    }

    /// Reports a file that could be any.
    static void refuseNone(Spot root, Report report) {
        report.at(
                root,
                "This is neither a stretch nor a routine nor a pose.",
                "A stretch has a list of \"variants\", a routine has a list of \"stretches\", a pose has a"
                        + " \"pelvis\".");
    }
}
