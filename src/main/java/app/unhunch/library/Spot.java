package app.unhunch.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/// One value of a file: what it is, where it stands and what is inside it. Spots form a tree, as the values do.
final class Spot {

    private final @Nullable Spot parent;
    private final String name;
    private final At keyAt;
    private final At at;
    private final Shape shape;
    private final String text;
    private final Map<String, Spot> inside;

    private Spot(@Nullable Spot parent, String name, At keyAt, At at, Shape shape, String text) {
        this.parent = parent;
        this.name = name;
        this.keyAt = keyAt;
        this.at = at;
        this.shape = shape;
        this.text = text;
        // Most values are neither, and stay empty.
        this.inside = shape == Shape.GROUP || shape == Shape.LIST ? new LinkedHashMap<>() : Map.of();
    }

    /// @param text of a scalar, whole
    static Spot root(At at, JsonToken token, String text) {
        return new Spot(null, "", at, at, Shape.of(token), text);
    }

    /// Adds a value to this group.
    Spot add(String key, At keyAt, At valueAt, JsonToken token, String text) {
        Spot added = new Spot(this, key, keyAt, valueAt, Shape.of(token), text);
        inside.put(key, added);
        return added;
    }

    /// Adds a value at the end of this list.
    Spot add(At valueAt, JsonToken token, String text) {
        return add(String.valueOf(inside.size()), valueAt, valueAt, token, text);
    }

    @Nullable
    Spot parent() {
        return parent;
    }

    /// Its key, or its place in the list, from 0.
    String name() {
        return name;
    }

    At at() {
        return at;
    }

    At keyAt() {
        return keyAt;
    }

    Shape shape() {
        return shape;
    }

    /// A scalar as it is written, without quotation marks, however long it is.
    String text() {
        return text;
    }

    /// The same for a message: at most a short line long.
    String raw() {
        return Words.shortened(text);
    }

    /// What a number comes to; infinite if it is beyond all bounds.
    double number() {
        return Double.parseDouble(text);
    }

    /// The value with this key, or at this place of the list.
    @Nullable
    Spot child(String key) {
        return inside.get(key);
    }

    Collection<Spot> children() {
        return inside.values();
    }

    /// How a sentence calls it: by its key, or by its number in its list.
    String label() {
        if (parent == null) {
            return "the file";
        }
        return parent.shape == Shape.LIST
                ? "entry " + (Integer.parseInt(name) + 1) + " of " + parent.label()
                : Words.quoted(Words.shortened(name));
    }

    /// Where it is, as RFC 6901 says.
    String pointer() {
        return parent == null ? "" : parent.pointerTo(name);
    }

    /// The pointer to a value in this one, whether it is there or missing.
    String pointerTo(String key) {
        return pointer()
                + JsonPointer.empty().appendProperty(Words.shortened(key)).toString();
    }
}
