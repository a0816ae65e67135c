package app.unhunch.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Moves settings to and from the text of a JSON object. What it does not know, it keeps as it stands.
///
/// By hand, not by data binding, as it stands before the first frame. The first read in a fresh process, in
/// milliseconds of processor time: 35 like this, 83 by a tree of nodes, 135 by a record (2.3 and 3.8 times); without
/// an AOT cache 117, 481 and 518 (4.1 and 4.4 times). Medians of 20 starts each, in turn, on a machine that had other
/// work too.
final class SettingsJson {

    /// The largest text that is read, in bytes. What is written is never larger.
    static final int LARGEST = 256 << 10;

    /// More bytes than all settings take, whatever they are set to; the rest is room for what is not ours.
    static final int OURS = 20 << 10;

    /// What stands around a member that is written: indentation, colon, comma and the end of the line.
    private static final int FRAME = 8;

    /// The length of the text bounds everything in it. A smaller bound for a part of it would cost all settings for the
    /// sake of one that is not ours; so would NaN, which Python writes.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LARGEST)
                    .maxNumberLength(LARGEST)
                    .maxNameLength(LARGEST)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private SettingsJson() {}

    /// Takes over every value that can be used and names each one that cannot be used or kept.
    ///
    /// @return the members of the object in their order: what is not ours with its value as it stands in the text,
    ///     to the last digit, and a setting without one
    /// @throws IOException when it is not an object; Jackson throws when it is not JSON
    static Map<String, String> read(String text, Settings into, Consumer<String> unusable) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        int room = LARGEST - OURS;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                Setting<?> setting = into.declared().named(name);
                if (setting != null) {
                    members.put(name, "");
                    if (!read(json, setting)) {
                        unusable.accept(name);
                    }
                    json.skipChildren();
                } else {
                    String value = value(json, text);
                    int size = size(name, value);
                    if (size <= room) {
                        members.put(name, value);
                        room -= size;
                    } else {
                        unusable.accept(name);
                    }
                }
            }
            if (json.nextToken() != null) {
                throw new IOException("something after the end of the JSON object");
            }
        }
        return members;
    }

    /// The text of an object with these members, in which every setting has its present value.
    static String write(Settings settings, Map<String, String> members) {
        Map<String, String> all = new LinkedHashMap<>(members);
        for (Setting<?> setting : settings.declared().all()) {
            all.put(setting.getName(), json(setting));
        }
        String end = System.lineSeparator();
        return all.entrySet().stream()
                .map(member -> "  " + quoted(member.getKey()) + " : " + member.getValue())
                .collect(Collectors.joining("," + end, "{" + end, end + "}\n"));
    }

    private static boolean read(JsonParser value, Setting<?> setting) {
        JsonToken token = value.currentToken();
        return switch (setting) {
            case NumberSetting number -> token.isNumeric() && number.offer(value.getDoubleValue());
            case FlagSetting flag -> token.isBoolean() && flag.offer(token == JsonToken.VALUE_TRUE);
            case ChoiceSetting<?> choice -> token == JsonToken.VALUE_STRING && choice.offerWord(value.getString());
            case TextSetting text -> token == JsonToken.VALUE_STRING && text.offer(value.getString());
        };
    }

    /// The part of the text in which the value that has begun stands.
    private static String value(JsonParser json, String text) {
        int start = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        json.finishToken();
        return text.substring(start, (int) json.currentLocation().getCharOffset());
    }

    private static String json(Setting<?> setting) {
        return switch (setting) {
            case NumberSetting number -> Double.toString(number.get());
            case FlagSetting flag -> Boolean.toString(flag.get());
            case ChoiceSetting<?> choice -> quoted(choice.word());
            case TextSetting text -> quoted(text.get());
        };
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private static int size(String name, String value) {
        return quoted(name).getBytes(StandardCharsets.UTF_8).length
                + value.getBytes(StandardCharsets.UTF_8).length
                + FRAME;
    }
}
