package app.unhunch.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values to try on a setting, made from what it says of itself.
final class Values {

    private Values() {}

    /// The names of all settings.
    static List<String> names() {
        return new Settings().declared().all().stream().map(Setting::getName).toList();
    }

    /// The one with this name.
    @SuppressWarnings({"unchecked", "NullAway"}) // Only what is made for it here is given to it.
    static Setting<Object> named(String name, Settings settings) {
        return (Setting<Object>) settings.declared().named(name);
    }

    /// What all of them are set to, in order.
    static List<Object> of(Settings settings) {
        return settings.declared().all().stream()
                .map(setting -> (Object) setting.getValue())
                .toList();
    }

    /// What it may be set to: all of it, or both ends and a step from each.
    static List<?> allowed(Setting<?> setting) {
        return switch (setting) {
            case NumberSetting number -> {
                NumberRange range = number.range();
                yield List.of(range.min(), range.min() + range.step(), range.max() - range.step(), range.max());
            }
            case FlagSetting _ -> List.of(true, false);
            case ChoiceSetting<?> choice ->
                Arrays.asList(choice.get().getDeclaringClass().getEnumConstants());
            case TextSetting _ ->
                List.of("unwind", "", "\"\\\n\u0000\u007F\u2028", "\uFEFF\uD83E\uDDD8", "\u0001".repeat(500));
        };
    }

    /// What takes the most room in the file.
    static Object longest(Setting<?> setting) {
        List<?> values = setting instanceof NumberSetting number
                ? List.of(
                        Math.nextDown(number.range().max()),
                        Math.nextUp(number.range().min()))
                : allowed(setting);
        return Collections.max(
                values, Comparator.comparingInt(value -> value.toString().length()));
    }

    /// What it may not be set to by code.
    static Stream<@Nullable Object> refused(Setting<?> setting) {
        Stream<Object> wrong = switch (setting) {
            case NumberSetting number ->
                Stream.of(
                        Math.nextDown(number.range().min()),
                        Math.nextUp(number.range().max()),
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY);
            case TextSetting _ -> Stream.of("\uD83E", "a\uDDD8", "a".repeat(501));
            case FlagSetting _, ChoiceSetting<?> _ -> Stream.empty();
        };
        return Stream.concat(Stream.of((Object) null), wrong);
    }

    /// What may not stand for it in the file, as JSON.
    static Stream<String> refusedJson(Setting<?> setting) {
        Stream<String> wrong = switch (setting) {
            case NumberSetting number ->
                Stream.of(
                        "true",
                        "\"" + number.get() + "\"",
                        "" + Math.nextDown(number.range().min()),
                        "" + Math.nextUp(number.range().max()),
                        "1e999",
                        "-1e999");
            case FlagSetting _ -> Stream.of("0", "1", "\"true\"");
            case ChoiceSetting<?> choice ->
                Stream.of("0", "true", "\"\"", "\"" + choice.get().name() + "\"", "\"\\ud800\"");
            case TextSetting _ -> Stream.of("7", "true", "\"\\ud800\"", "\"\\udc00 \"", "\"" + "a".repeat(501) + "\"");
        };
        return Stream.concat(Stream.of("null", "{}", "[]", "[1, {\"a\": [2]}]"), wrong);
    }
}
