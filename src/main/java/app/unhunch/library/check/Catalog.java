package app.unhunch.library.check;

import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Message;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// What other files may ask for by its id.
///
/// @param kind what it is, in one word
/// @param things by id
/// @param broken ids of what cannot be used, with their files
public record Catalog<T>(String kind, Map<String, T> things, Map<String, String> broken) {

    /// The thing with the id that a key gives; `null` after reporting that there is none.
    @Nullable
    T at(Fields fields, String key) {
        String id = fields.reference(key);
        return id == null ? null : find(id, (message, hint) -> fields.refuse(key, message, hint));
    }

    /// The id itself; empty after reporting that nothing has it.
    String idAt(Fields fields, String key) {
        String id = fields.reference(key);
        return id == null || find(id, (message, hint) -> fields.refuse(key, message, hint)) == null ? "" : id;
    }

    /// The thing with this id; `null` after telling `refuse`, with a message and a hint, that there is none.
    @Nullable
    public T find(String id, BiConsumer<Message, Message> refuse) {
        T thing = things.get(id);
        if (thing != null) {
            return thing;
        }
        String shown = Quoting.shortened(id);
        String file = broken.get(id);
        if (file != null) {
            refuse.accept(Message.of("broken." + kind).with("file", file).with("id", shown), Message.of("mendThat"));
        } else {
            refuse.accept(
                    Message.of("noSuch." + kind).with("id", shown),
                    Nearest.hint(id, things.keySet(), Message.of("checkId")));
        }
        return null;
    }
}
