package app.unhunch.library.check;

import app.unhunch.figure.check.Anatomy;
import app.unhunch.figure.check.Strain;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Cycle;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pelvis;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Spine;
import app.unhunch.figure.pose.View;
import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Message;
import app.unhunch.model.Side;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks a pose file and makes the pose.
public final class PoseCheck {

    private static final KnownKeys POSE = KnownKeys.of(
            "$schema",
            "schemaVersion",
            "id",
            "description",
            "ways",
            "pelvis",
            "shoulderHeight",
            "spine",
            "shoulders",
            "hands",
            "feet",
            "knees",
            "chair",
            "desk",
            "blanket",
            "eyesShut",
            "view",
            "glow",
            "lead",
            "cycle");
    private static final KnownKeys PELVIS = KnownKeys.of("at", "pitch", "turn", "lean");
    private static final KnownKeys SPINE = KnownKeys.of("lumbar", "lowerChest", "upperChest", "neck", "head");
    private static final KnownKeys BEND = KnownKeys.of("flex", "side", "turn");
    private static final KnownKeys VIEW = KnownKeys.of("yaw", "pitch", "width", "height", "centre");
    private static final KnownKeys CYCLE = KnownKeys.of("seconds", "poses");
    private static final KnownKeys GLOW = KnownKeys.of("vertebra", "left", "front", "width", "height", "strength");

    private final ProblemReport report;
    private final JsonValue root;
    private final Fields fields;
    private final Decimals decimals;

    private PoseCheck(ProblemReport report, JsonValue root) {
        this.report = report;
        this.root = root;
        this.fields = new Fields(report, root, POSE);
        this.decimals = new Decimals(report, fields);
    }

    /// The pose, or everything that is wrong with its file.
    public static CheckResult<Pose> of(Document document) {
        return of(document, Anatomy::strains);
    }

    /// The same for another body.
    public static CheckResult<Pose> of(Document document, Function<Pose, List<Strain>> strains) {
        return document.make(FileKind.POSE, (report, root) -> new PoseCheck(report, root).pose(strains));
    }

    private @Nullable Pose pose(Function<Pose, List<Strain>> strains) {
        fields.editorKey("$schema");
        fields.number("schemaVersion", Bounds.VERSION);
        String id = fields.id("id");
        String description = fields.text("description", TextRule.SENTENCE);
        List<String> ways = fields.list("ways", Bounds.WAYS, JsonType.TEXT, this::way);
        Pelvis pelvis = pelvis();
        Double shoulderHeight =
                fields.value("shoulderHeight") == null ? null : decimals.of("shoulderHeight", Measure.SHOULDER_HEIGHT);
        Spine spine = spine();
        LimbCheck limbs = new LimbCheck(report, fields);
        Limb left = limbs.limb(Side.LEFT);
        Limb right = limbs.limb(Side.RIGHT);
        boolean chair = fields.truth("chair", false);
        boolean desk = fields.truth("desk", false);
        boolean blanket = fields.truth("blanket", false);
        boolean eyesShut = fields.truth("eyesShut", false);
        View view = view();
        List<Glow> glows = fields.value("glow") == null ? List.of() : fields.groups("glow", Bounds.GLOWS, this::glow);
        Lead lead = fields.value("lead") == null ? null : fields.word("lead", Meanings.LEAD);
        Cycle cycle = cycle(id, ways);
        if (!report.isClean()) {
            return null;
        }
        Pose pose = new Pose(
                id,
                description,
                ways,
                pelvis,
                shoulderHeight,
                spine,
                left,
                right,
                chair,
                desk,
                blanket,
                eyesShut,
                view,
                glows,
                lead,
                cycle);
        strains.apply(pose).forEach(this::refuse);
        return pose;
    }

    /// From each of its poses the body goes straight to this one and back, so it names them among its ways.
    private @Nullable Cycle cycle(String id, List<String> ways) {
        Fields inner = fields.withinIfGiven("cycle", CYCLE);
        if (inner == null) {
            return null;
        }
        double seconds = new Decimals(report, inner).of("seconds", Measure.CYCLE_SECONDS);
        List<String> poses = inner.list("poses", Bounds.CYCLE, JsonType.TEXT, value -> {
            if (!value.text().equals(id) && !ways.contains(value.text())) {
                report.at(
                        value,
                        Message.of("cycleAside").with("pose", Quoting.shortened(value.text())),
                        Message.of("addToWays"));
            }
            return value.text();
        });
        return new Cycle(seconds, poses);
    }

    private String way(JsonValue value) {
        Ids.check(value, report);
        return value.text();
    }

    private Pelvis pelvis() {
        Fields inner = fields.within("pelvis", PELVIS);
        if (inner == null) {
            return new Pelvis(Vec.ZERO, 0, 0, 0);
        }
        Decimals own = new Decimals(report, inner);
        return new Pelvis(
                own.point("at"),
                own.of("pitch", Measure.ANGLE),
                own.of("turn", Measure.ANGLE, 0),
                own.of("lean", Measure.ANGLE, 0));
    }

    private Spine spine() {
        Fields inner = fields.withinIfGiven("spine", SPINE);
        if (inner == null) {
            return new Spine(Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE);
        }
        return new Spine(
                bend(inner, "lumbar"),
                bend(inner, "lowerChest"),
                bend(inner, "upperChest"),
                bend(inner, "neck"),
                bend(inner, "head"));
    }

    private Bend bend(Fields spine, String key) {
        Fields inner = spine.withinIfGiven(key, BEND);
        if (inner == null) {
            return Bend.NONE;
        }
        Decimals own = new Decimals(report, inner);
        return new Bend(
                own.of("flex", Measure.ANGLE, 0), own.of("side", Measure.ANGLE, 0), own.of("turn", Measure.ANGLE, 0));
    }

    private View view() {
        Fields inner = fields.within("view", VIEW);
        if (inner == null) {
            return new View(0, 0, 1, 1, Vec.ZERO);
        }
        Decimals own = new Decimals(report, inner);
        return new View(
                own.of("yaw", Measure.ANGLE),
                own.of("pitch", Measure.ANGLE),
                own.of("width", Measure.VIEW_SIZE),
                own.of("height", Measure.VIEW_SIZE),
                own.point("centre"));
    }

    private Glow glow(JsonValue value) {
        Fields inner = new Fields(report, value, GLOW);
        Decimals own = new Decimals(report, inner);
        return new Glow(
                inner.number("vertebra", Bounds.VERTEBRA),
                own.of("left", Measure.OFFSET),
                own.of("front", Measure.OFFSET),
                own.of("width", Measure.GLOW_SIZE),
                own.of("height", Measure.GLOW_SIZE),
                own.of("strength", Measure.SHARE));
    }

    /// Reports what a body cannot do as near as possible to the value that asks for it.
    private void refuse(Strain strain) {
        JsonValue value = root;
        for (String key : strain.where().split("\\.", -1)) {
            JsonValue inner = value.child(key);
            if (inner == null) {
                break;
            }
            value = inner;
        }
        report.at(value, strain.what(), strain.hint());
    }
}
