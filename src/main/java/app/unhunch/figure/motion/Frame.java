package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the figure shows at one position of a routine.
///
/// @param view from where it is seen
/// @param warmths where the stretch is felt
/// @param pointer where the movement goes, or `null`
/// @param working the side of the body that works, or `null`
public record Frame(
        Skeleton bones,
        View view,
        List<Warmth> warmths,
        @Nullable Pointer pointer,
        @Nullable Side working) {

    /// Copies the list, so that it is immutable.
    public Frame {
        warmths = List.copyOf(warmths);
    }

    /// The body resting in a pose.
    static Frame still(Skeleton bones, Pose pose) {
        return new Frame(
                bones,
                pose.view(),
                pose.glows().stream().map(g -> new Warmth(g, 1)).toList(),
                null,
                null);
    }

    /// The same body, seen from elsewhere.
    public Frame seenFrom(View other) {
        return new Frame(bones, other, warmths, pointer, working);
    }

    /// The same without arrow and glow, for a picture that shows nobody what to do.
    public Frame plain() {
        return new Frame(bones, view, List.of(), null, working);
    }

    /// The same with another arrow, or with none.
    public Frame pointing(@Nullable Pointer other) {
        return new Frame(bones, view, warmths, other, working);
    }

    Frame workedBy(@Nullable Side side) {
        return new Frame(bones, view, warmths, pointer, side);
    }

    /// The same, with the body elsewhere.
    Frame with(Skeleton other, View otherView) {
        return new Frame(other, otherView, warmths, pointer, working);
    }
}
