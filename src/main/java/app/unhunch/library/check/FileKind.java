package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.model.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file holds; each kind has a key that the others have not.
public enum FileKind {
    TRANSLATION("texts"),
    STRETCH("variants"),
    ROUTINE("stretches"),
    POSE("pelvis");

    private final String key;

    /// @param key that only this kind has
    FileKind(String key) {
        this.key = key;
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
            report.at(
                    root,
                    Message.of("misplaced." + found.lower() + "." + lower()),
                    Message.of("moveTo." + found.lower()));
        }
    }

    /// Reports a file that could be any.
    public static void refuseNone(JsonValue root, ProblemReport report) {
        report.at(root, Message.of("neither"), Message.of("kinds"));
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
