package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.pose.Pose;
import app.unhunch.library.check.Catalog;
import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.PoseCheck;
import app.unhunch.library.check.RoutineCheck;
import app.unhunch.library.check.StretchCheck;
import app.unhunch.library.check.TranslationCheck;
import app.unhunch.library.json.Source;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.Translation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small good files, and ways to spoil them.
public final class Example {

    /// A stretch with sides, with a move and a hold.
    public static final String HELD = """
        {
          "$schema": "../schema/stretch.schema.json",
          "schemaVersion": 1,
          "id": "lean",
          "name": "Lean",
          "summary": "Lean to one side.",
          "sides": "each",
          "change": "Now lift your {side} arm.",
          "variants": [
            {
              "id": "standing",
              "name": "Standing",
              "position": "standing",
              "setUp": "Stand tall.",
              "pose": "stand",
              "steps": [
                {
                  "kind": "move", "text": "Reach your {side} arm up.", "brief": "{side} arm up.",
                  "tip": "Soft shoulder.", "seconds": 4, "breath": "in", "pose": "side-reach"
                },
                {
                  "kind": "hold", "text": "Lean to the {otherSide}.", "brief": "Lean.",
                  "holdSeconds": { "default": 30, "min": 15, "max": 30 }, "pose": "side-hold"
                }
              ]
            }
          ],
          "goodFor": ["Your waist."],
          "mistakes": [],
          "cautions": ["Keep hold of a wall."],
          "easier": []
        }
        """;

    /// A stretch of both sides at once, with a repeat, in two variants.
    static final String COUNTED = """
        {
          "schemaVersion": 1,
          "id": "wave",
          "name": "Wave",
          "summary": "Round and arch your back.",
          "sides": "none",
          "variants": [
            {
              "id": "floor",
              "name": "On the floor",
              "position": "hands-and-knees",
              "setUp": "Come to hands and knees.",
              "pose": "tabletop",
              "steps": [
                {
                  "moves": [
                    { "text": "Let your belly sink.", "breath": "in", "pose": "cow" },
                    { "text": "Round your back.", "brief": "Round.", "tip": "Slowly.", "breath": "out", "pose": "cat" }
                  ],
                  "reps": { "default": 8, "min": 5, "max": 20 },
                  "kind": "repeat"
                }
              ]
            },
            {
              "id": "chair",
              "name": "On a chair",
              "position": "seated",
              "setUp": "Sit at the front of your chair.",
              "pose": "seat-start",
              "steps": [
                {
                  "kind": "hold", "text": "Sit tall.",
                  "holdSeconds": { "default": 20, "min": 5, "max": 60 }, "pose": "seat-start"
                }
              ]
            }
          ],
          "goodFor": [],
          "mistakes": [],
          "cautions": [],
          "easier": []
        }
        """;

    /// A routine of the two.
    static final String ROUTINE = """
        {
          "schemaVersion": 1,
          "id": "short",
          "name": "Short",
          "summary": "Two stretches.",
          "stretches": [
            { "stretch": "lean", "holdSeconds": 20 },
            { "stretch": "wave", "variant": "floor", "reps": 6, "sets": 2 },
            { "stretch": "wave", "variant": "chair" }
          ]
        }
        """;

    /// The stretch with sides in a language that has no words for them here.
    static final String TRANSLATION = """
        {
          "$schema": "../schema/translation.schema.json",
          "schemaVersion": 1,
          "stretch": "lean",
          "language": "de",
          "texts": {
            "name": "Neigen",
            "summary": "Zur Seite neigen.",
            "change": { "left": "Jetzt den linken Arm.", "right": "Jetzt den rechten Arm." },
            "goodFor/0": "Die Flanken.",
            "variants/standing/name": "Im Stehen",
            "variants/standing/setUp": "Aufrecht stehen.",
            "variants/standing/steps/0/tip": "Schulter locker.",
            "variants/standing/steps/1/brief": "Neigen."
          }
        }
        """;

    /// The routine in another language.
    static final String ROUTINE_TRANSLATION = """
        {
          "schemaVersion": 1, "routine": "short", "language": "pt-BR",
          "texts": { "name": "Curta", "summary": "Dois alongamentos." }
        }
        """;

    /// A pose with everything that one may have.
    public static final String POSE = """
        {
          "$schema": "../schema/pose.schema.json",
          "schemaVersion": 1,
          "id": "perch",
          "description": "Perched on a chair.",
          "ways": ["stand", "seat-start"],
          "pelvis": { "at": [0, 0.5, -0.05], "pitch": 12.5, "turn": 4, "lean": -3 },
          "shoulderHeight": 1.1,
          "spine": {
            "lumbar": { "flex": 1, "side": 2, "turn": 3 }, "lowerChest": { "flex": 4 },
            "upperChest": { "side": 5 }, "neck": { "turn": 6 }, "head": {}
          },
          "shoulders": { "left": { "up": 0.02, "forward": 0.01 }, "right": { "up": -0.02 } },
          "hands": {
            "left": {
              "on": "chest", "at": [0.1, 0.2, 0.3], "along": [-1, 0, 0], "facing": [0, 0, -1], "bend": [1, -1, 0],
              "planted": true, "assisted": false, "curl": 0.5
            },
            "right": { "at": [-0.2, 0.6, 0.1], "along": [0, -1, 0], "facing": [1, 0, 0], "bend": [0, 0, -1] }
          },
          "feet": {
            "left": {
              "at": [0.1, 0.07, 0.4], "along": [0, 0, 1], "facing": [0, -1, 0], "bend": [0, 0, 2], "planted": false
            },
            "right": { "at": [-0.1, 0.07, 0.4], "along": [0, 0, 1], "facing": [0, -1, 0], "bend": [0, 0, 2] }
          },
          "knees": { "right": [-0.1, 0.5, 0.3] },
          "chair": true,
          "desk": true,
          "blanket": true,
          "view": { "yaw": -26, "pitch": 10, "width": 2.1, "height": 1.6, "centre": [0, 0.6, 0.06] },
          "glow": [
            { "vertebra": 9, "left": 0.02, "front": -0.05, "width": 0.12, "height": 0.13, "strength": 0.8 }
          ],
          "lead": "elbow"
        }
        """;

    private Example() {}

    /// A file of this text, as if read from a folder.
    public static Document document(String name, String text) {
        return Document.of(source(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Source source(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    /// The two stretches above.
    static Catalog<Stretch> catalog() {
        return new Catalog<>(
                "stretch",
                Map.of(
                        "lean", stretch(document("lean.json", HELD)).value(),
                        "wave", stretch(document("wave.json", COUNTED)).value()),
                Map.of("torn", "torn.json"));
    }

    /// What comes of a translation when there are the stretches and the routine above.
    static CheckResult<Translation> translation(Document document) {
        Routine routine = Objects.requireNonNull(
                RoutineCheck.of(document("short.json", ROUTINE), catalog()).value());
        return TranslationCheck.of(document, catalog(), new Catalog<>("routine", Map.of("short", routine), Map.of()));
    }

    /// What comes of a stretch when there are the poses that the two above have, and a file `torn.json` with problems.
    public static CheckResult<Stretch> stretch(Document document) {
        Map<String, Pose> poses = Stream.of("stand", "side-reach", "side-hold", "tabletop", "cow", "cat", "seat-start")
                .collect(Collectors.toMap(id -> id, id -> pose(id, "stand")));
        return StretchCheck.of(document, new Catalog<>("pose", poses, Map.of("torn", "torn.json")));
    }

    /// What comes of a pose of a body that can do everything.
    public static CheckResult<Pose> pose(Document document) {
        return PoseCheck.of(document, pose -> List.of());
    }

    /// The pose above with another id and other ways.
    public static Pose pose(String id, String... ways) {
        String renamed = spoilt(POSE, "\"perch\"", '"' + id + '"');
        String text = spoilt(renamed, "\"stand\", \"seat-start\"", listed(ways));
        return Objects.requireNonNull(pose(document(id + ".json", text)).value());
    }

    /// A good text with one part changed; the part has to be there.
    /// Each in quotation marks, with commas.
    static String listed(String... words) {
        return Stream.of(words).map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }

    public static String spoilt(String good, String part, String instead) {
        assertThat(good).contains(part);
        int at = good.indexOf(part);
        return good.substring(0, at) + instead + good.substring(at + part.length());
    }

    public static void assertGood(CheckResult<?> result) {
        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).isNotNull();
    }
}
