package app.unhunch.library;

import app.unhunch.model.Side;
import org.jspecify.annotations.Nullable;

/// What a file says of the left and of the right side of the body.
record Both<T>(@Nullable T left, @Nullable T right) {

    @Nullable
    T of(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
