package app.unhunch.journal.store;

import app.unhunch.journal.Unread;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object in a line, key by key. What is missing or not as it should be makes the line unusable, and is named by
/// its path.
record Member(JsonNode node, String path) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    Member object(String key) throws UnusableLineException {
        JsonNode child = need(key, node.path(key).isObject());
        return new Member(child, path + key + ".");
    }

    /// The object with this key, or `null` when there is none.
    @Nullable
    Member optionalObject(String key) throws UnusableLineException {
        return node.has(key) ? object(key) : null;
    }

    List<Member> list(String key) throws UnusableLineException {
        List<Member> members = new ArrayList<>();
        for (JsonNode element : need(key, node.path(key).isArray())) {
            String where = path + key + "[" + members.size() + "]";
            if (!element.isObject()) {
                throw wrong(where);
            }
            members.add(new Member(element, where + "."));
        }
        return members;
    }

    String text(String key, int longest) throws UnusableLineException {
        JsonNode child = node.path(key);
        return need(key, child.isString() && child.asString().length() <= longest)
                .asString();
    }

    boolean truth(String key) throws UnusableLineException {
        return need(key, node.path(key).isBoolean()).asBoolean();
    }

    int whole(String key, int min, int max) throws UnusableLineException {
        JsonNode child = node.path(key);
        return need(key, child.canConvertToInt() && child.isIntegralNumber() && inside(child.asInt(), min, max))
                .asInt();
    }

    /// The number with this key, or `null` when there is none.
    @Nullable
    Integer optionalWhole(String key, int min, int max) throws UnusableLineException {
        return node.has(key) ? whole(key, min, max) : null;
    }

    UUID uuid(String key) throws UnusableLineException {
        String text = text(key, 36);
        need(key, UUID_FORM.matcher(text).matches());
        return UUID.fromString(text);
    }

    OffsetDateTime time(String key) throws UnusableLineException {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text(key, 40));
            // Years that a calendar of ours can count in.
            need(key, inside(time.getYear(), 1970, 9999));
            return time;
        } catch (DateTimeException e) {
            throw wrong(path + key);
        }
    }

    UnusableLineException wrong(String where) {
        return new UnusableLineException(Unread.Reason.WRONG, 0, where);
    }

    private JsonNode need(String key, boolean right) throws UnusableLineException {
        if (!right) {
            throw wrong(path + key);
        }
        return node.path(key);
    }

    private static boolean inside(int number, int min, int max) {
        return min <= number && number <= max;
    }
}
