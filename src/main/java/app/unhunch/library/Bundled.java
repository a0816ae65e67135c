package app.unhunch.library;

import app.unhunch.library.check.Document;
import app.unhunch.library.json.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The files that ship inside the program. Resources cannot be listed, so their ids stand here, in the order in which
/// people see them.
final class Bundled {

    static final List<String> ROUTINES =
            List.of("upper-back-five", "upper-back-full", "desk-break", "unwind", "micro-break", "neck-friendly");

    static final List<String> STRETCHES =
            List.of("childs-pose", "cat-cow", "side-stretch", "thoracic-rotation", "thread-the-needle");

    /// The moves of the warm-up, in the order in which they are done.
    static final List<String> WARM_UP =
            List.of("march", "shoulder-rolls", "open-and-hug", "standing-turns", "head-turns", "wrist-circles");

    /// The stretches and routines in other languages, such as `stretches/childs-pose.de` and `unwind.de`.
    static final List<String> TRANSLATIONS = List.of();

    static final List<String> POSES = List.of(
            "kneel-sit",
            "child-enter",
            "child-hold",
            "tabletop",
            "cow",
            "cat",
            "stand",
            "side-mid",
            "side-reach",
            "side-hold",
            "tquad-start",
            "tquad-open",
            "seat-start",
            "seat-ready",
            "seat-open",
            "seat-cow",
            "seat-cat",
            "seat-side-mid",
            "seat-side-reach",
            "seat-side-hold",
            "seat-cross-mid",
            "seat-cross",
            "seat-cross-open",
            "seat-needle-reach",
            "seat-needle-mid",
            "seat-needle-hold",
            "desk-lift",
            "desk-sit",
            "desk-slide",
            "desk-rest",
            "thread-lift",
            "thread-slide",
            "thread-hold",
            "child-fists",
            "forearms",
            "forearms-cow",
            "forearms-cat",
            "side-easy-reach",
            "side-easy-hold",
            "heel-cross",
            "heel-cross-open",
            "needle-easy-slide",
            "needle-easy-hold",
            "march",
            "shoulders-up",
            "shoulders-back",
            "arms-open",
            "arms-hug",
            "stand-turn",
            "head-turn",
            "wrists-up",
            "wrists-down",
            "wrists-out",
            "wrists-in",
            "kneel-hands",
            "kneel-tall",
            "lunge",
            "half-kneel");

    static final List<String> SCHEMAS =
            List.of("routine.schema.json", "stretch.schema.json", "translation.schema.json", "pose.schema.json");

    private Bundled() {}

    static Batch batch() {
        return new Batch(poses(), stretches(), warmUp(), translations(), routines(), List.of());
    }

    static List<Document> poses() {
        return documents("poses/", POSES);
    }

    static List<Document> stretches() {
        return documents("routines/stretches/", STRETCHES);
    }

    static List<Document> warmUp() {
        return documents("routines/warm-up/", WARM_UP);
    }

    static List<Document> translations() {
        return documents("routines/", TRANSLATIONS);
    }

    static List<Document> routines() {
        return documents("routines/", ROUTINES);
    }

    /// Opens a bundled file by its path inside the program.
    static InputStream open(String path) throws IOException {
        InputStream in = Bundled.class.getResourceAsStream("/" + path);
        if (in == null) {
            throw new FileNotFoundException("it is missing inside the program");
        }
        return in;
    }

    private static List<Document> documents(String folder, List<String> ids) {
        return ids.stream()
                .map(id -> folder + id + ".json")
                .map(path -> Document.of(new Source(path, () -> open(path))))
                .toList();
    }
}
