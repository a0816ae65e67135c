package app.unhunch.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text can be read, and what carries meaning is seen, in light and dark: 4.5 and 3, after WCAG 2.2, 1.4.3 and 1.4.11.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    private static final List<String> SCENES = List.of("sage", "apricot", "lavender", "sand", "rose");
    private static final List<String> GROUNDS = List.of("page", "paper", "inset", "tint", "still-page");

    record Pair(String above, String ground, double least) {

        @Override
        public String toString() {
            return above + " on " + ground;
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                        cross(List.of("ink", "muted"), GROUNDS, TEXT),
                        cross(List.of("ink", "muted", "amber-text"), SCENES, TEXT),
                        cross(
                                List.of("ink"),
                                SCENES.stream().map(s -> s + "-sun").toList(),
                                TEXT),
                        cross(
                                List.of("ink"),
                                SCENES.stream().map(s -> s + "-floor").toList(),
                                TEXT),
                        cross(List.of("ink"), List.of("breath", "amber-ground", "danger-ground", "still-ground"), TEXT),
                        cross(List.of("teal"), List.of("page", "paper", "inset", "tint", "sage"), TEXT),
                        cross(List.of("on-teal"), List.of("teal", "teal-hover"), TEXT),
                        cross(List.of("amber-text"), List.of("amber-ground", "page", "paper"), TEXT),
                        cross(List.of("danger"), List.of("danger-ground", "page", "paper"), TEXT),
                        cross(List.of("edge"), List.of("page", "paper"), MARK),
                        cross(List.of("track"), List.of("page", "paper"), MARK),
                        cross(List.of("teal"), List.of("ring-track"), MARK),
                        cross(List.of("amber"), List.of("amber-ground", "page", "paper"), MARK),
                        cross(List.of("danger"), List.of("danger-ground"), MARK),
                        cross(List.of("coral"), SCENES, MARK),
                        cross(List.of("muted"), List.of("still-track"), MARK))
                .flatMap(pairs -> pairs);
    }

    private static Stream<Pair> cross(List<String> above, List<String> grounds, double least) {
        return above.stream().flatMap(a -> grounds.stream().map(ground -> new Pair(a, ground, least)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isSeenInLightAndDark(Pair pair) {
        for (String media : List.of("", "prefers-color-scheme: dark")) {
            Map<String, Color> roles = roles(media);
            assertThat(contrast(role(roles, pair.above()), role(roles, pair.ground())))
                    .as("%s, %s", pair, media)
                    .isGreaterThanOrEqualTo(pair.least());
        }
    }

    private static Map<String, Color> roles(String media) {
        return StyleSheets.all().stream()
                .filter(style -> style.sheet().equals(StyleSheets.SHARED)
                        && style.media().equals(media)
                        && style.value().startsWith("#"))
                .collect(Collectors.toMap(
                        style -> style.property().replace("-unhunch-", ""), style -> Color.web(style.value())));
    }

    private static Color role(Map<String, Color> roles, String name) {
        return Objects.requireNonNull(roles.get(name), name);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
