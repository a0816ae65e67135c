package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SettingsJsonTest {

    private final JsonMapper mapper = new JsonMapper();
    private final Settings settings = new Settings();
    private final List<String> unusable = new ArrayList<>();

    @Test
    void everySettingComesBackAsItWas() {
        settings.holdIn().set(2.5);
        settings.settle().set(0);
        settings.waitForMe().set(true);
        settings.textSize().set(150);
        settings.firstSide().set(Side.LEFT);
        settings.appearance().set(Appearance.DARK);
        settings.motion().set(Motion.REDUCED);
        settings.personParts().skin().set(Person.Skin.EBONY);
        settings.personParts().hair().set(Person.Hair.COVERED);
        settings.personParts().hairColour().set(Person.HairColour.GREY);
        settings.personParts().clothes().set(Person.Clothes.MEADOW);
        settings.personParts().build().set(Person.Build.STURDY);
        settings.figureGuides().set(false);
        settings.noticeRead().set(true);
        settings.lastRoutine().set("unwind");
        ObjectNode object = mapper.createObjectNode();
        SettingsJson.write(settings, object);
        Settings read = new Settings();
        SettingsJson.read(inside(object.toString()), read, unusable::add);

        assertThat(read.all())
                .extracting(property -> (Object) property.getValue())
                .isEqualTo(
                        settings.all().stream().map(p -> (Object) p.getValue()).toList());
        assertThat(unusable).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "holdBreathInSeconds | 1.9",
                "settleSeconds | -1",
                "settleSeconds | 10.5",
                "waitForMe | 1",
                "textSizePercent | \"150\"",
                "firstSide | \"LEFT\"",
                "firstSide | 1",
                "appearance | \"purple\"",
                "motion | true",
                "figureSkin | \"green\"",
                "figureHair | \"red\"",
                "figureHairColour | \"BROWN\"",
                "figureClothes | {}",
                "figureBuild | \"\"",
                "figureGuides | \"on\"",
                "safetyNoticeRead | \"true\"",
                "lastRoutine | 7",
                "getReadySeconds | null"
            })
    void aValueThatCannotBeUsedIsNamedAndLeavesTheUsualOne(String name, String value) {
        SettingsJson.read(inside("{ \"" + name + "\": " + value + " }"), settings, unusable::add);

        assertThat(unusable).containsExactly(name);
        assertThat(settings.all())
                .extracting(property -> (Object) property.getValue())
                .isEqualTo(new Settings()
                        .all().stream().map(p -> (Object) p.getValue()).toList());
    }

    @Test
    void theFigureIsWrittenInPlainWords() {
        settings.personParts().hair().set(Person.Hair.NONE);
        ObjectNode object = mapper.createObjectNode();
        SettingsJson.write(settings, object);

        assertThat(object.get("figureSkin").asString()).isEqualTo("sand");
        assertThat(object.get("figureHair").asString()).isEqualTo("none");
        assertThat(object.get("figureGuides").asBoolean()).isTrue();
    }

    @Test
    void aFileFromBeforeTheFigureMeansTheUsualOne() {
        SettingsJson.read(inside("{ \"appearance\": \"dark\" }"), settings, unusable::add);

        assertThat(unusable).isEmpty();
        assertThat(settings.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(settings.person().getValue()).isEqualTo(Person.USUAL);
        assertThat(settings.figureGuides().get()).isTrue();
    }

    @Test
    void whatIsNotOursIsLeftAlone() {
        ObjectNode object = mapper.createObjectNode().put("voice", "deep");
        SettingsJson.read(inside(object.toString()), settings, unusable::add);
        SettingsJson.write(settings, object);

        assertThat(unusable).isEmpty();
        assertThat(object.get("voice").asString()).isEqualTo("deep");
    }

    private JsonParser inside(String object) {
        JsonParser json = mapper.createParser(object);
        json.nextToken();
        return json;
    }
}
