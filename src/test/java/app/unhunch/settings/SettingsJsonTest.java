package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SettingsJsonTest {

    private final JsonMapper mapper = new JsonMapper();
    private final Settings settings = new Settings();
    private final List<String> unusable = new ArrayList<>();

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
