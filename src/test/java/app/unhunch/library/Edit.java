package app.unhunch.library;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One arbitrary change to a JSON tree that leaves it JSON: a value goes, comes, is renamed or becomes another.
///
/// @param where which entry of all groups and lists, counted through the tree
/// @param how what to do there
/// @param what the new value or key
record Edit(int where, How how, int what) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// Values around every bound, of every kind.
    private static final List<JsonNode> VALUES =
            MAPPER.readTree("""
                [ null, true, -1, 0, 1, 2, 4, 5, 6, 15, 30, 31, 50, 51, 60, 61, 300, 301, 4.5, 1e3, 99999999999,
                  "", " ", "x", "side-stretch", "Side", "{side}", "{otherSide} arm", "{sid}", "a{b", "in", "out", "each",
                  "none", "move", "hold", "repeat", "seated", "lean", "wave", "floor", "chair", [], [1], ["x"], {}, {"a": 1},
                  { "default": 5, "min": 5, "max": 5 }, { "default": 5, "min": 6, "max": 5 }, { "default": 5, "min": 5 },
                  0.001, 0.0009, -0.5, 3.01, -181, 1e18, [0, 1, 0], [0, 0.0, 0], [1, 2], { "flex": 5 }, "chest", "elbow" ]
                """).valueStream().toList();

    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "kind",
            "text",
            "brief",
            "tip",
            "breath",
            "seconds",
            "reps",
            "holdSeconds",
            "sets",
            "variant",
            "change",
            "$schema",
            "turn",
            "on",
            "left",
            "glow",
            "pelvis",
            "x",
            "a/b",
            "");

    enum How {
        REPLACE,
        REMOVE,
        ADD,
        RENAME,
        COPY
    }

    static Arbitrary<List<Edit>> some(int most) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
        return Combinators.combine(any, Arbitraries.of(How.class), any)
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    /// The text with all edits, as JSON again.
    static String apply(String text, List<Edit> edits) {
        JsonNode root = MAPPER.readTree(text);
        edits.forEach(e -> e.apply(root));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void apply(JsonNode root) {
        List<Runnable> places = new ArrayList<>();
        collect(root, places);
        if (!places.isEmpty()) {
            places.get(where % places.size()).run();
        }
    }

    private void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode group) {
            for (String key : group.propertyNames()) {
                places.add(() -> edit(group, key));
                collect(group.get(key), places);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                places.add(() -> edit(list, index));
                collect(list.get(i), places);
            }
        }
    }

    private void edit(ObjectNode group, String key) {
        switch (how) {
            case REPLACE -> group.set(key, value());
            case REMOVE -> group.remove(key);
            case ADD -> group.set(key(), value());
            case RENAME -> group.set(key(), group.remove(key));
            case COPY -> group.set(key(), group.get(key).deepCopy());
        }
    }

    private void edit(ArrayNode list, int index) {
        switch (how) {
            case REPLACE -> list.set(index, value());
            case REMOVE -> list.remove(index);
            case ADD -> list.insert(index, value());
            case RENAME, COPY -> {
                JsonNode copied = list.get(index);
                for (int i = what % 31; i >= 0; i--) {
                    list.insert(index, copied.deepCopy());
                }
            }
        }
    }

    private JsonNode value() {
        return VALUES.get(what % VALUES.size()).deepCopy();
    }

    private String key() {
        return KEYS.get(what % KEYS.size());
    }
}
