package app.unhunch.library;

import app.unhunch.figure.Anatomy;
import app.unhunch.figure.Bend;
import app.unhunch.figure.Glow;
import app.unhunch.figure.Lead;
import app.unhunch.figure.Limb;
import app.unhunch.figure.Pelvis;
import app.unhunch.figure.Pose;
import app.unhunch.figure.Spine;
import app.unhunch.figure.Strain;
import app.unhunch.figure.Vec;
import app.unhunch.figure.View;
import app.unhunch.model.Side;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks a pose file and makes the pose.
final class PoseCheck {

    private final Report report;
    private final Spot root;
    private final Fields fields;
    private final Decimals decimals;
    private final PoseFile file;

    private PoseCheck(Report report, Spot root, PoseFile file) {
        this.report = report;
        this.root = root;
        this.fields = new Fields(report, root, file);
        this.decimals = new Decimals(report, fields);
        this.file = file;
    }

    /// The pose, or everything that is wrong with its file.
    static Verdict<Pose> of(Document document) {
        return of(document, Anatomy::strains);
    }

    /// The same for another body.
    static Verdict<Pose> of(Document document, Function<Pose, List<Strain>> strains) {
        return document.make(
                Kind.POSE, PoseFile.class, (report, root, file) -> new PoseCheck(report, root, file).pose(strains));
    }

    private @Nullable Pose pose(Function<Pose, List<Strain>> strains) {
        fields.editorKey("$schema");
        fields.number("schemaVersion", file.schemaVersion(), Bounds.VERSION);
        String id = fields.id("id", file.id());
        String description = fields.text("description", file.description(), TextRule.SENTENCE);
        List<String> ways = fields.list("ways", file.ways(), Bounds.WAYS, Shape.TEXT, this::way);
        Pelvis pelvis = pelvis();
        Double shoulderHeight = fields.spot("shoulderHeight") == null
                ? null
                : decimals.of("shoulderHeight", file.shoulderHeight(), Measure.SHOULDER_HEIGHT);
        Spine spine = spine();
        LimbCheck limbs = new LimbCheck(report, fields, file);
        Limb left = limbs.limb(Side.LEFT);
        Limb right = limbs.limb(Side.RIGHT);
        boolean chair = fields.truth("chair", file.chair(), false);
        View view = view();
        List<Glow> glows =
                fields.spot("glow") == null ? List.of() : fields.groups("glow", file.glow(), Bounds.GLOWS, this::glow);
        Lead lead = fields.spot("lead") == null ? null : fields.word("lead", file.lead(), Meanings.LEAD);
        if (!report.isClean()) {
            return null;
        }
        Pose pose =
                new Pose(id, description, ways, pelvis, shoulderHeight, spine, left, right, chair, view, glows, lead);
        strains.apply(pose).forEach(this::refuse);
        return pose;
    }

    private String way(Spot spot, String id) {
        Ids.check(spot, id, report);
        return id;
    }

    private Pelvis pelvis() {
        PoseFile.PelvisFile pelvis = file.pelvis();
        Fields inner = fields.within("pelvis", pelvis);
        if (inner == null || pelvis == null) {
            return new Pelvis(Vec.ZERO, 0, 0, 0);
        }
        Decimals own = new Decimals(report, inner);
        return new Pelvis(
                own.point("at", pelvis.at()),
                own.of("pitch", pelvis.pitch(), Measure.ANGLE),
                own.of("turn", pelvis.turn(), Measure.ANGLE, 0),
                own.of("lean", pelvis.lean(), Measure.ANGLE, 0));
    }

    private Spine spine() {
        PoseFile.SpineFile spine = file.spine();
        Fields inner = fields.withinIfGiven("spine", spine);
        if (inner == null || spine == null) {
            return new Spine(Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE);
        }
        return new Spine(
                bend(inner, "lumbar", spine.lumbar()),
                bend(inner, "lowerChest", spine.lowerChest()),
                bend(inner, "upperChest", spine.upperChest()),
                bend(inner, "neck", spine.neck()),
                bend(inner, "head", spine.head()));
    }

    private Bend bend(Fields spine, String key, PoseFile.@Nullable BendFile bend) {
        Fields inner = spine.withinIfGiven(key, bend);
        if (inner == null || bend == null) {
            return Bend.NONE;
        }
        Decimals own = new Decimals(report, inner);
        return new Bend(
                own.of("flex", bend.flex(), Measure.ANGLE, 0),
                own.of("side", bend.side(), Measure.ANGLE, 0),
                own.of("turn", bend.turn(), Measure.ANGLE, 0));
    }

    private View view() {
        PoseFile.ViewFile view = file.view();
        Fields inner = fields.within("view", view);
        if (inner == null || view == null) {
            return new View(0, 0, 1, 1, Vec.ZERO);
        }
        Decimals own = new Decimals(report, inner);
        return new View(
                own.of("yaw", view.yaw(), Measure.ANGLE),
                own.of("pitch", view.pitch(), Measure.ANGLE),
                own.of("width", view.width(), Measure.VIEW_SIZE),
                own.of("height", view.height(), Measure.VIEW_SIZE),
                own.point("centre", view.centre()));
    }

    private Glow glow(Spot spot, PoseFile.GlowFile glow) {
        Fields inner = new Fields(report, spot, glow);
        Decimals own = new Decimals(report, inner);
        return new Glow(
                inner.number("vertebra", glow.vertebra(), Bounds.VERTEBRA),
                own.of("left", glow.left(), Measure.OFFSET),
                own.of("front", glow.front(), Measure.OFFSET),
                own.of("width", glow.width(), Measure.GLOW_SIZE),
                own.of("height", glow.height(), Measure.GLOW_SIZE),
                own.of("strength", glow.strength(), Measure.SHARE));
    }

    /// Reports what a body cannot do as near as possible to the value that asks for it.
    private void refuse(Strain strain) {
        Spot spot = root;
        for (String key : strain.where().split("\\.", -1)) {
            Spot inner = spot.child(key);
            if (inner == null) {
                break;
            }
            spot = inner;
        }
        report.at(spot, strain.what(), strain.hint());
    }
}
