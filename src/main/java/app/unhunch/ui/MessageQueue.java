package app.unhunch.ui;

import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What there is to tell the person, one thing after the other. It waits while a session shows or is about to begin, as
/// it would cover that.
final class MessageQueue {

    private final Dialogs dialogs;
    private final BooleanSupplier mayTell;
    private final SequencedMap<Object, Supplier<Dialog>> waiting = new LinkedHashMap<>();
    private boolean held;

    /// @param mayTell whether a message may come now
    MessageQueue(Dialogs dialogs, BooleanSupplier mayTell) {
        this.dialogs = dialogs;
        this.mayTell = mayTell;
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

    /// Tells what waits, one after the other, as long as a dialog may come.
    void tellAll() {
        dialogs.whenFree(this::tellNext);
    }

    private void tellNext() {
        if (!held && !waiting.isEmpty() && mayTell.getAsBoolean()) {
            Dialog message = waiting.pollFirstEntry().getValue().get();
            dialogs.show(message, this::tellAll);
        }
    }
}
