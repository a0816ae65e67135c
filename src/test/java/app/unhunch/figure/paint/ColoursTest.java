package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Material;
import app.unhunch.figure.body.Person;
import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Person.Clothes;
import app.unhunch.figure.body.Person.Hair;
import app.unhunch.figure.body.Person.HairColour;
import app.unhunch.figure.body.Person.Skin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColoursTest {

    /// Materials that meet in the picture, and how far apart their colours are at least. Shapes have outlines as well,
    /// so the mat may be rather like the leggings.
    static List<Arguments> pairs() {
        return List.of(
                pair("skin on shirt", c -> base(c, Material.SKIN), c -> base(c, Material.SHIRT), 30),
                pair("skin on leggings", c -> base(c, Material.SKIN), c -> base(c, Material.LEGGINGS), 25),
                pair("shirt on leggings", c -> base(c, Material.SHIRT), c -> base(c, Material.LEGGINGS), 20),
                pair("skin and hair", c -> base(c, Material.SKIN), c -> base(c, Material.HAIR), 12),
                pair("skin and scarf", c -> base(c, Material.SKIN), c -> base(c, Material.SCARF), 25),
                pair("shirt and hair", c -> base(c, Material.SHIRT), c -> base(c, Material.HAIR), 18),
                pair("shirt and scarf", c -> base(c, Material.SHIRT), c -> base(c, Material.SCARF), 14),
                pair("skin on the mat", c -> base(c, Material.SKIN), Colours::mat, 30),
                pair("shirt on the mat", c -> base(c, Material.SHIRT), Colours::mat, 22),
                pair("hair on the mat", c -> base(c, Material.HAIR), Colours::mat, 14),
                pair("scarf on the mat", c -> base(c, Material.SCARF), Colours::mat, 10),
                pair("leggings on the mat", c -> base(c, Material.LEGGINGS), Colours::mat, 8),
                pair("lips on skin", c -> base(c, Material.SKIN), Colours::lips, 8),
                pair("lids on skin", c -> base(c, Material.SKIN), Colours::ink, 14),
                pair("a glow on the shirt", c -> base(c, Material.SHIRT), Colours::glow, 30));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whatMeetsCanBeToldApart(String pair, ToIntFunction<Colours> one, ToIntFunction<Colours> other, double least) {
        List<String> alike = new ArrayList<>();
        everybody().forEach(colours -> {
            double apart = SeenColours.apart(one.applyAsInt(colours), other.applyAsInt(colours));
            if (apart < least) {
                alike.add(String.format(Locale.ROOT, "%s: %.1f", colours.person(), apart));
            }
        });
        assertThat(alike).as(pair).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Material.class)
    void theOutlineIsDarkerThanTheShadeAndTheShadeThanTheLight(Material material) {
        everybody().forEach(colours -> {
            Tone tone = colours.of(material);
            assertThat(SeenColours.brightness(tone.edge())).isLessThan(SeenColours.brightness(tone.shade()));
            assertThat(SeenColours.brightness(tone.shade())).isLessThan(SeenColours.brightness(tone.base()));
            assertThat(SeenColours.brightness(tone.base())).isLessThan(SeenColours.brightness(tone.light()));
            assertThat(SeenColours.apart(tone.edge(), tone.base())).isGreaterThan(9);
        });
    }

    @Test
    void skinGoesFromLightToDark() {
        double before = 1;
        for (Skin skin : Skin.values()) {
            double now = SeenColours.brightness(base(
                    new Colours(
                            Backdrop.LIGHT, new Person(skin, Hair.BUN, HairColour.BROWN, Clothes.SLATE, Build.SLENDER)),
                    Material.SKIN));
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void onALightGroundEverythingHasTheColourThatWasChosen() {
        everybody(Backdrop.LIGHT).forEach(colours -> {
            Person person = colours.person();
            assertThat(base(colours, Material.SKIN)).isEqualTo(person.skin().colour());
            assertThat(base(colours, Material.HAIR))
                    .isEqualTo(person.hairColour().colour());
            assertThat(base(colours, Material.SHIRT)).isEqualTo(person.clothes().shirt());
            assertThat(base(colours, Material.LEGGINGS))
                    .isEqualTo(person.clothes().leggings());
        });
    }

    @Test
    void withoutHairTheHeadIsSkin() {
        Colours bald = new Colours(
                Backdrop.DARK, new Person(Skin.HONEY, Hair.NONE, HairColour.RED, Clothes.SLATE, Build.SLENDER));

        assertThat(bald.of(Material.HAIR)).isEqualTo(bald.of(Material.SKIN));
    }

    @Test
    void whatStepsBackIsATenthDarkerInItsOwnHue() {
        everybody().forEach(colours -> {
            for (Material material : Material.values()) {
                int near = base(colours, material);
                int far = colours.of(material, 1).base();
                assertThat(colours.of(material, 0)).isEqualTo(colours.of(material));
                for (int shift = 0; shift <= 16; shift += 8) {
                    int channel = (near >> shift) & 0xFF;
                    assertThat((double) ((far >> shift) & 0xFF)).isBetween(channel * 0.90 - 1, channel * 0.92 + 1);
                }
            }
        });
    }

    private static Stream<Colours> everybody() {
        return Arrays.stream(Backdrop.values()).flatMap(ColoursTest::everybody);
    }

    private static Stream<Colours> everybody(Backdrop theme) {
        return Arrays.stream(Skin.values())
                .flatMap(skin -> Arrays.stream(HairColour.values())
                        .flatMap(colour -> Arrays.stream(Clothes.values())
                                .map(clothes -> new Colours(
                                        theme, new Person(skin, Hair.BUN, colour, clothes, Build.SLENDER)))));
    }

    private static Arguments pair(String name, ToIntFunction<Colours> one, ToIntFunction<Colours> other, double least) {
        return Arguments.of(name, one, other, least);
    }

    private static int base(Colours colours, Material material) {
        return colours.of(material).base();
    }
}
