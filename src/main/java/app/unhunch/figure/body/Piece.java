package app.unhunch.figure.body;

import app.unhunch.model.Side;
import org.jspecify.annotations.Nullable;

/// A piece of the figure that is drawn as one, before or after the others.
///
/// @param side the side of the body, or `null` in the middle
public record Piece(Kind kind, @Nullable Side side) {

    /// The kind of body part.
    public enum Kind {
        PELVIS(Group.TRUNK),
        TORSO(Group.TRUNK),
        NECK(Group.NECK),
        HEAD(Group.HEAD),
        UPPER_ARM(Group.ARM),
        FOREARM(Group.ARM),
        THIGH(Group.LEG),
        SHANK(Group.LEG),
        CHAIR_LEG(Group.CHAIR),
        CHAIR_SEAT(Group.CHAIR),
        CHAIR_POST(Group.CHAIR),
        CHAIR_BACK(Group.CHAIR),
        DESK_TOP(Group.DESK),
        DESK_LEG(Group.DESK),
        BLANKET(Group.BLANKET);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }

        /// The group of parts that it belongs to.
        public Group group() {
            return group;
        }
    }

    /// Pieces that hang together.
    public enum Group {
        TRUNK,
        NECK,
        HEAD,
        ARM,
        LEG,
        CHAIR,
        DESK,
        BLANKET;

        /// Whether it is something that the person uses, and no part of the body.
        public boolean isFurniture() {
            return this == CHAIR || this == DESK || this == BLANKET;
        }
    }

    /// The group of parts that it belongs to.
    public Group group() {
        return kind.group();
    }

    /// Whether it is of this kind.
    public boolean is(Kind other) {
        return kind == other;
    }
}
