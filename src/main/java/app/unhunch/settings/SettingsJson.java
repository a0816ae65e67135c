package app.unhunch.settings;

import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/// Moves settings to and from a JSON object. What it does not know, it leaves alone.
final class SettingsJson {

    private SettingsJson() {}

    /// Takes over every value that can be used, up to the end of the object that has begun, and names each one that
    /// cannot.
    static void read(JsonParser object, Settings into, Consumer<String> unusable) {
        for (String name = object.nextName(); name != null; name = object.nextName()) {
            object.nextToken();
            Setting<?> setting = into.declared().named(name);
            if (setting != null && !read(object, setting)) {
                unusable.accept(name);
            }
            object.skipChildren();
        }
    }

    /// Writes every setting into an object and keeps what else is in it.
    static void write(Settings settings, ObjectNode into) {
        for (Setting<?> setting : settings.declared().all()) {
            switch (setting) {
                case NumberSetting number -> into.put(number.getName(), number.get());
                case FlagSetting flag -> into.put(flag.getName(), flag.get());
                case ChoiceSetting<?> choice -> into.put(choice.getName(), choice.word());
                case TextSetting text -> into.put(text.getName(), text.get());
            }
        }
    }

    @SuppressWarnings("IfChainToSwitch") // The code of a switch over types would be made anew at each start.
    private static boolean read(JsonParser value, Setting<?> setting) {
        JsonToken token = value.currentToken();
        if (setting instanceof NumberSetting number) {
            return token.isNumeric() && number.offer(value.getDoubleValue());
        } else if (setting instanceof FlagSetting flag) {
            return token.isBoolean() && flag.offer(token == JsonToken.VALUE_TRUE);
        } else if (setting instanceof ChoiceSetting<?> choice) {
            return token == JsonToken.VALUE_STRING && choice.offerWord(value.getString());
        } else if (setting instanceof TextSetting text) {
            return token == JsonToken.VALUE_STRING && text.offer(value.getString());
        }
        throw new IllegalStateException("no JSON for " + setting);
    }
}
