package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arrow of one movement: it is there when that begins, and goes when it has nearly come to its end.
final class Aim {

    private final List<Vec> arrow;
    private final double span;

    private Aim(List<Vec> arrow, double span) {
        this.arrow = arrow;
        this.span = span;
    }

    /// The arrow of a way, or `null` where none can be shown.
    ///
    /// @param working the side whose arm may lead
    /// @param views from where it is seen, the last one longest
    static @Nullable Aim of(PosePath posePath, Lead lead, Side working, List<View> views) {
        List<Vec> arrow = ArrowPath.of(posePath, lead, working, views);
        return arrow == null ? null : new Aim(arrow, views.getLast().span());
    }

    /// What of it shows; one that shows only the first part of the way goes when that is done.
    ///
    /// @param share of the time, 0 to 1
    @Nullable
    Pointer at(double share) {
        if (share >= 1) {
            return null;
        }
        double shown = (arrow.size() - 1.0) / ArrowPath.STEPS;
        double gone = PosePath.eased(share) / shown;
        double left = shown < 1 ? Math.min(1 - share, 1 - gone) : 1 - share;
        return left <= 0 ? null : new Pointer(ahead(gone), Math.min(1, left * 3));
    }

    /// What of the way still lies ahead, so that an arrow always begins at what moves; never less than can be seen.
    private List<Vec> ahead(double gone) {
        double length = 0;
        for (int i = 1; i < arrow.size(); i++) {
            length += arrow.get(i).distance(arrow.get(i - 1));
        }
        double stays = Math.min(1, 1.3 * Pointer.SHORTEST * span / length);
        double place = Math.min(gone, 1 - stays) * (arrow.size() - 1);
        int next = (int) place + 1;
        List<Vec> ahead = new ArrayList<>();
        ahead.add(arrow.get(next - 1).lerp(arrow.get(next), place - (next - 1)));
        ahead.addAll(arrow.subList(next, arrow.size()));
        return ahead;
    }
}
