package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import org.jspecify.annotations.Nullable;

/// What a file holds; each kind has a key that the others have not.
public enum FileKind {
    TRANSLATION("texts", "a translation", "the stretches", "Move it into the folder \"stretches\"."),
    STRETCH("variants", "a stretch", "the stretches", "Move it into the folder \"stretches\"."),
    ROUTINE("stretches", "a routine", "the routines", "Move it one folder up."),
    POSE("pelvis", "a pose", "the poses", "Move it into the folder \"poses\".");

    private final String key;
    private final String one;
    private final String all;
    private final String way;

    /// @param key that only this kind has
    /// @param way to where such files belong
    FileKind(String key, String one, String all, String way) {
        this.key = key;
        this.one = one;
        this.all = all;
        this.way = way;
    }

    /// The kind of a file, judged by its keys alone; `null` if it is none.
    public static @Nullable FileKind of(@Nullable JsonValue root) {
        for (FileKind kind : values()) {
            if (root != null && root.child(kind.key) != null) {
                return kind;
            }
        }
        return null;
    }

    /// Reports a file that lies in the wrong folder, or is no group at all.
    void checkPlace(JsonValue root, ProblemReport report) {
        if (root.shape() != JsonType.GROUP) {
            JsonType.GROUP.refuse(root, report);
            return;
        }
        FileKind found = of(root);
        if (found != null && found != this) {
            report.at(root, "This is " + found.one + ", but it lies among " + all + ".", found.way);
        }
    }

    /// Reports a file that could be any.
    public static void refuseNone(JsonValue root, ProblemReport report) {
        report.at(
                root,
                "This is neither a stretch nor a routine nor a pose nor a translation.",
                "A stretch has a list of \"variants\", a routine has a list of \"stretches\", a pose has a"
                        + " \"pelvis\", a translation has a group of \"texts\".");
    }
}
