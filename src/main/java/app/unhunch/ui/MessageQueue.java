package app.unhunch.ui;

import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What there is to tell the person, one thing after the other. It waits while a session shows or is about to begin, as
/// it would cover that.
final class MessageQueue {

    private final Dialogs dialogs;
    private final BooleanSupplier free;
    private final Map<Object, Supplier<Dialog>> waiting = new LinkedHashMap<>();
    private boolean held;

    /// @param free whether a dialog may come now
    MessageQueue(Dialogs dialogs, BooleanSupplier free) {
        this.dialogs = dialogs;
        this.free = free;
    }

    /// Adds a message.
    ///
    /// @param about of two about the same only the later one is told
    void add(Object about, Supplier<Dialog> message) {
        waiting.put(about, message);
        tellAll();
    }

    /// Whether nothing waits to be told.
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Holds all messages back.
    void hold() {
        held = true;
    }

    /// Shows messages again.
    void release() {
        held = false;
        tellAll();
    }

    /// Tells what waits, if a dialog may come now.
    void tellAll() {
        if (held || !free.getAsBoolean()) {
            return;
        }
        waiting.values().forEach(message -> dialogs.show(message.get(), () -> {}));
        waiting.clear();
    }
}
