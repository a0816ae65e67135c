package app.unhunch.library.json;

import app.unhunch.library.problem.Quoting;
import app.unhunch.library.problem.TextPosition;
import app.unhunch.model.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/// One value of a file: what it is, where it stands and what is inside it. Spots form a tree, as the values do.
public final class JsonValue {

    private final @Nullable JsonValue parent;
    private final String name;
    private final TextPosition keyAt;
    private final TextPosition at;
    private final JsonType shape;
    private final String text;
    private final Map<String, JsonValue> inside;

    private JsonValue(
            @Nullable JsonValue parent, String name, TextPosition keyAt, TextPosition at, JsonType shape, String text) {
        this.parent = parent;
        this.name = name;
        this.keyAt = keyAt;
        this.at = at;
        this.shape = shape;
        this.text = text;
        // Most values are neither, and stay empty.
        this.inside = shape == JsonType.GROUP || shape == JsonType.LIST ? new LinkedHashMap<>() : Map.of();
    }

    /// The outermost value of a file.
    ///
    /// @param text of a scalar, whole
    public static JsonValue root(TextPosition at, JsonToken token, String text) {
        return new JsonValue(null, "", at, at, JsonType.of(token), text);
    }

    /// Adds a value to this group.
    JsonValue add(String key, TextPosition keyAt, TextPosition valueAt, JsonToken token, String text) {
        JsonValue added = new JsonValue(this, key, keyAt, valueAt, JsonType.of(token), text);
        inside.put(key, added);
        return added;
    }

    /// Adds a value at the end of this list.
    JsonValue add(TextPosition valueAt, JsonToken token, String text) {
        return add(String.valueOf(inside.size()), valueAt, valueAt, token, text);
    }

    @Nullable
    JsonValue parent() {
        return parent;
    }

    /// Its key, or its place in the list, from 0.
    public String name() {
        return name;
    }

    public TextPosition at() {
        return at;
    }

    public TextPosition keyAt() {
        return keyAt;
    }

    public JsonType shape() {
        return shape;
    }

    /// A scalar as it is written, without quotation marks, however long it is.
    public String text() {
        return text;
    }

    /// The same for a message: at most a short line long.
    public String raw() {
        return Quoting.shortened(text);
    }

    /// What a number comes to; infinite if it is beyond all bounds.
    public double number() {
        return Double.parseDouble(text);
    }

    /// The value with this key, or at this place of the list.
    @Nullable
    public JsonValue child(String key) {
        return inside.get(key);
    }

    public Collection<JsonValue> children() {
        return inside.values();
    }

    /// A message about this value, with one of three keys: `group.key` names its `{key}`, `group.entry` its `{number}`
    /// in the list of `{key}`, and `group.file` nothing.
    public Message about(String group) {
        if (parent == null) {
            return Message.of(group + ".file");
        }
        return parent.shape == JsonType.LIST
                ? Message.of(group + ".entry")
                        .with("number", Integer.parseInt(name) + 1)
                        .with("key", Quoting.shortened(parent.name))
                : Message.of(group + ".key").with("key", Quoting.shortened(name));
    }

    /// Where it is, as RFC 6901 says.
    public String pointer() {
        return parent == null ? "" : parent.pointerTo(name);
    }

    /// The pointer to a value in this one, whether it is there or missing.
    public String pointerTo(String key) {
        return pointer()
                + JsonPointer.empty().appendProperty(Quoting.shortened(key)).toString();
    }
}
