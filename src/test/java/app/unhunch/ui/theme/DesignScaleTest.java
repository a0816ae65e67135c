package app.unhunch.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.theme.StyleSheets.Declaration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whoever adds a style takes a step of the scale, or adds a step for all.
class DesignScaleTest {

    /// What styles may be off by for being written in few digits, in pixels.
    private static final double NOTICED = 0.05;

    private static final Pattern EM = Pattern.compile("(-?[0-9.]+)em");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|derive|ladder)\\(|\\b(white|black|gr[ae]y)\\b");
    private static final Pattern SPACE =
            Pattern.compile("-fx-(label-)?padding|-fx-spacing|-fx-[hv]gap|-fx-graphic-text-gap");

    @Test
    void coloursAreNamedInOnePlace() {
        assertThat(StyleSheets.all())
                .filteredOn(style -> COLOUR.matcher(style.value()).find())
                .allMatch(style -> style.sheet().equals(StyleSheets.SHARED)
                        && style.selector().equals(".root"));
    }

    @Test
    void sizesOfTypeAreStepsOfTheScale() {
        assertThat(StyleSheets.all())
                .filteredOn(style -> style.property().equals("-fx-font-size"))
                .isNotEmpty()
                .allMatch(style -> isOf(DesignScale.TYPE, style));
    }

    @Test
    void distancesAreStepsOfTheScale() {
        assertThat(StyleSheets.all())
                .filteredOn(style -> SPACE.matcher(style.property()).matches())
                .isNotEmpty()
                .allMatch(style -> isOf(DesignScale.SPACE, style));
    }

    @Test
    void cornersAreRoundInFewWays() {
        assertThat(StyleSheets.all())
                .filteredOn(style -> style.property().endsWith("-radius"))
                .isNotEmpty()
                .allMatch(style -> isOf(DesignScale.RADII, style));
    }

    /// An em counts from the type of its own node, which a style sheet does not tell; so it is a step if it is one
    /// beside
    /// type of any size.
    private static boolean isOf(Set<Double> steps, Declaration style) {
        return EM.matcher(style.value())
                .results()
                .map(size -> Double.parseDouble(size.group(1)))
                .allMatch(ems -> isOf(steps, style, ems));
    }

    private static boolean isOf(Set<Double> steps, Declaration style, double ems) {
        Set<Double> type = style.property().equals("-fx-font-size") ? Set.of(Theme.BASE_SIZE) : DesignScale.TYPE;
        return type.stream().anyMatch(size -> steps.stream().anyMatch(step -> Math.abs(ems * size - step) < NOTICED));
    }
}
