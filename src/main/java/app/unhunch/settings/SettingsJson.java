package app.unhunch.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/// Moves settings to and from a JSON object. What it does not know, it leaves alone.
final class SettingsJson {

    private static final Map<String, NumberRange> RANGES = Map.ofEntries(
            Map.entry("holdBreathInSeconds", NumberRange.BREATH),
            Map.entry("holdBreathOutSeconds", NumberRange.BREATH),
            Map.entry("moveBreathInSeconds", NumberRange.BREATH),
            Map.entry("moveBreathOutSeconds", NumberRange.BREATH),
            Map.entry("getReadySeconds", NumberRange.GET_READY),
            Map.entry("changeSidesSeconds", NumberRange.CHANGE),
            Map.entry("settleSeconds", NumberRange.SETTLE),
            Map.entry("voiceWordsPerMinute", NumberRange.RATE),
            Map.entry("textSizePercent", NumberRange.TEXT_SIZE),
            Map.entry("weeklyGoalDays", NumberRange.GOAL),
            Map.entry("windowWidth", NumberRange.WINDOW),
            Map.entry("windowHeight", NumberRange.WINDOW));

    private SettingsJson() {}

    /// Takes over every value that can be used, up to the end of the object that has begun, and names each one that
    /// cannot.
    static void read(JsonParser object, Settings into, Consumer<String> unusable) {
        Map<String, Property<?>> known = into.all().stream().collect(Collectors.toMap(Property::getName, p -> p));
        for (String name = object.nextName(); name != null; name = object.nextName()) {
            object.nextToken();
            Property<?> property = known.get(name);
            if (property != null && !read(object, property)) {
                unusable.accept(name);
            }
            object.skipChildren();
        }
    }

    /// Writes every setting into an object and keeps what else is in it.
    static void write(Settings settings, ObjectNode into) {
        for (Property<?> property : settings.all()) {
            switch (property.getValue()) {
                case Double number -> into.put(property.getName(), number);
                case Boolean flag -> into.put(property.getName(), flag);
                case Enum<?> word -> into.put(property.getName(), lower(word));
                case Object text -> into.put(property.getName(), text.toString());
            }
        }
    }

    @SuppressWarnings("IfChainToSwitch") // The code of a switch over types would be made anew at each start.
    private static boolean read(JsonParser value, Property<?> property) {
        JsonToken token = value.currentToken();
        if (property instanceof DoubleProperty number) {
            return token.isNumeric() && set(number, value.getDoubleValue());
        } else if (property instanceof BooleanProperty flag) {
            return token.isBoolean() && set(flag, token == JsonToken.VALUE_TRUE);
        } else if (property instanceof StringProperty text) {
            return token == JsonToken.VALUE_STRING && set(text, value.getString());
        } else if (property instanceof ObjectProperty<?> word) {
            return token == JsonToken.VALUE_STRING && setWord(word, value.getString());
        }
        throw new IllegalStateException("no JSON for " + property);
    }

    private static boolean set(DoubleProperty property, double value) {
        NumberRange range = range(property.getName());
        boolean usable = range != null && range.contains(value);
        if (usable) {
            property.set(value);
        }
        return usable;
    }

    private static @Nullable NumberRange range(String name) {
        return name.endsWith("VolumePercent") ? NumberRange.VOLUME : RANGES.get(name);
    }

    private static <T> boolean set(Property<T> property, T value) {
        property.setValue(value);
        return true;
    }

    @SuppressWarnings("unchecked") // The word becomes a value of the same enum as the one that is in the property.
    private static boolean setWord(ObjectProperty<?> property, String word) {
        Optional<? extends Enum<?>> match = property.get() instanceof Enum<?> now ? same(now, word) : Optional.empty();
        match.ifPresent(((ObjectProperty<Enum<?>>) property)::set);
        return match.isPresent();
    }

    private static Optional<? extends Enum<?>> same(Enum<?> now, String word) {
        return Arrays.stream(now.getDeclaringClass().getEnumConstants())
                .filter(value -> lower(value).equals(word))
                .findFirst();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
