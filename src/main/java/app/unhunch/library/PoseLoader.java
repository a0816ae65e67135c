package app.unhunch.library;

import app.unhunch.figure.pose.Pose;
import app.unhunch.library.check.Catalog;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.PoseCheck;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts bundled poses and a person's own side by side, and holds that one gets from each to each: a figure that has no
/// way to the next pose would have to jump.
final class PoseLoader {

    private final List<Document> order;
    private final Accepted<Pose> bundled = new Accepted<>(Pose::id);
    private final Accepted<Pose> own = new Accepted<>(Pose::id);

    PoseLoader(List<Document> bundledFiles, List<Document> ownFiles) {
        this.order = bundledFiles;
        bundledFiles.forEach(d -> bundled.add(d, PoseCheck.of(d)));
        refuseUnknownWays(bundled);
        refuseIslands(bundled);
        ownFiles.forEach(d -> own.add(d, PoseCheck.of(d)));
        refuseUnknownWays(own);
        refuseCuts();
        refuseIslands(own);
    }

    Catalog<Pose> catalog() {
        return bundled.catalog("pose", own);
    }

    /// The bundled poses in their order, each or its replacement, then a person's own by id.
    List<Pose> inOrder() {
        return bundled.with(own, order, Pose::id);
    }

    List<Problem> bundledProblems() {
        return bundled.problems();
    }

    List<Problem> ownProblems() {
        return own.problems();
    }

    /// What is refused is no longer known to the others, so it is looked for until nothing more is found.
    private void refuseUnknownWays(Accepted<Pose> poses) {
        List<Pose> wrong;
        do {
            Catalog<Pose> known = catalog();
            wrong = poses.things().values().stream()
                    .filter(p -> !known.things().keySet().containsAll(p.ways()))
                    .toList();
            wrong.forEach(p -> refuseUnknownWays(p, poses, known));
        } while (!wrong.isEmpty());
    }

    private static void refuseUnknownWays(Pose pose, Accepted<Pose> poses, Catalog<Pose> known) {
        Document file = poses.file(pose);
        ProblemReport report = new ProblemReport(file.name());
        for (JsonValue way : ways(file).children()) {
            known.find(way.text(), (message, hint) -> report.at(way, message, hint));
        }
        poses.refuse(pose, report.problems());
    }

    /// A replacement may lack a way that others need. They are many, so they win.
    private void refuseCuts() {
        Map<String, Pose> tried = catalog().things();
        if (PoseLinks.reached(tried).containsAll(bundled.things().keySet())) {
            return;
        }
        tried.putAll(bundled.things());
        for (Pose pose : new ArrayList<>(own.things().values())) {
            Pose original = bundled.things().get(pose.id());
            if (original != null) {
                tried.put(pose.id(), pose);
                Set<String> reached = PoseLinks.reached(tried);
                bundled.things().keySet().stream()
                        .filter(id -> !reached.contains(id))
                        .findFirst()
                        .ifPresent(lost -> {
                            tried.put(pose.id(), original);
                            refuse(
                                    pose,
                                    own,
                                    Message.of("cutOff")
                                            .with("start", PoseLinks.START)
                                            .with("pose", lost),
                                    Message.of("addThose").with("words", original.ways()));
                        });
            }
        }
    }

    private void refuseIslands(Accepted<Pose> poses) {
        Map<String, Pose> all = catalog().things();
        // Without a start nothing can be said but that, and that was said.
        if (all.containsKey(PoseLinks.START)) {
            Set<String> reached = PoseLinks.reached(all);
            poses.things().values().stream()
                    .filter(p -> !reached.contains(p.id()))
                    .toList()
                    .forEach(p ->
                            refuse(p, poses, Message.of("island").with("start", PoseLinks.START), Message.of("addId")));
        }
    }

    private static void refuse(Pose pose, Accepted<Pose> poses, Message message, Message hint) {
        Document file = poses.file(pose);
        ProblemReport report = new ProblemReport(file.name());
        report.at(ways(file), message, hint);
        poses.refuse(pose, report.problems());
    }

    /// Where the ways of a pose stand in its file, which has passed its check.
    private static JsonValue ways(Document file) {
        return Objects.requireNonNull(Objects.requireNonNull(file.root()).child("ways"));
    }
}
