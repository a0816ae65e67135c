package app.unhunch.model;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something to tell a person, not in words yet: the key of its sentence in a bundle, and what the sentence names.
///
/// @param args by name: text, lists of words, or another message; `count` is a whole number of things and decides the
/// form of the sentence
public record Message(String key, Map<String, Object> args) {

    /// Nothing to tell.
    public static final Message NONE = of("");

    public Message {
        args = Map.copyOf(args);
    }

    /// A message that names nothing yet.
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /// The same, naming one thing more.
    public Message with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(args);
        more.put(name, value);
        return new Message(key, more);
    }
}
