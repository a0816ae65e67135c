package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Small good files, and ways to spoil them.
final class Example {

    /// A stretch with sides, with a move and a hold.
    static final String HELD = """
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
                  "kind": "move", "text": "Reach your {side} arm up.", "tip": "Soft shoulder.",
                  "seconds": 4, "breath": "in", "pose": "reach"
                },
                {
                  "kind": "hold", "text": "Lean to the {otherSide}.",
                  "holdSeconds": { "default": 30, "min": 15, "max": 30 }, "pose": "lean"
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
                    { "text": "Round your back.", "tip": "Slowly.", "breath": "out", "pose": "cat" }
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
              "pose": "seat",
              "steps": [
                {
                  "kind": "hold", "text": "Sit tall.",
                  "holdSeconds": { "default": 20, "min": 5, "max": 60 }, "pose": "seat"
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

    private Example() {}

    /// A file of this text, as if read from a folder.
    static Document document(String name, String text) {
        return Document.of(source(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Source source(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    /// The two stretches above.
    static Catalog catalog() {
        return new Catalog(
                Map.of(
                        "lean", StretchCheck.of(document("lean.json", HELD)).value(),
                        "wave", StretchCheck.of(document("wave.json", COUNTED)).value()),
                Map.of("torn", "torn.json"));
    }

    /// A good text with one part changed; the part has to be there.
    static String spoilt(String good, String part, String instead) {
        assertThat(good).contains(part);
        int at = good.indexOf(part);
        return good.substring(0, at) + instead + good.substring(at + part.length());
    }

    static void assertGood(Verdict<?> verdict) {
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.value()).isNotNull();
    }
}
