package app.unhunch.library.check;

import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Lead;
import app.unhunch.model.Breath;
import app.unhunch.model.Instruction.Needed;
import app.unhunch.model.Position;
import app.unhunch.model.Sides;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the words of the files mean. Kept apart from the names in the program, so that either may change alone.
final class Meanings {

    static final Map<String, Sides> SIDES = inOrder(Map.entry("none", Sides.NONE), Map.entry("each", Sides.EACH));

    static final Map<String, Breath> BREATH = inOrder(Map.entry("in", Breath.IN), Map.entry("out", Breath.OUT));

    static final Map<String, Needed> NEEDED =
            inOrder(Map.entry("brief", Needed.BRIEF), Map.entry("text", Needed.TEXT), Map.entry("tip", Needed.TIP));

    static final Map<String, Position> POSITION = inOrder(
            Map.entry("kneeling", Position.KNEELING),
            Map.entry("hands-and-knees", Position.HANDS_AND_KNEES),
            Map.entry("standing", Position.STANDING),
            Map.entry("seated", Position.SEATED));

    static final Map<String, StepKind> KIND = inOrder(
            Map.entry("move", StepKind.MOVE), Map.entry("hold", StepKind.HOLD), Map.entry("repeat", StepKind.REPEAT));

    static final Map<String, Anchor> FRAME = inOrder(
            Map.entry("world", Anchor.WORLD),
            Map.entry("head", Anchor.HEAD),
            Map.entry("chest", Anchor.CHEST),
            Map.entry("pelvis", Anchor.PELVIS));

    static final Map<String, Lead> LEAD = inOrder(
            Map.entry("hand", Lead.HAND),
            Map.entry("elbow", Lead.ELBOW),
            Map.entry("head", Lead.HEAD),
            Map.entry("back", Lead.BACK),
            Map.entry("gaze", Lead.GAZE),
            Map.entry("hips", Lead.HIPS));

    private Meanings() {}

    @SafeVarargs
    private static <E> Map<String, E> inOrder(Map.Entry<String, E>... entries) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (Map.Entry<String, E> entry : entries) {
            meanings.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(meanings);
    }
}
