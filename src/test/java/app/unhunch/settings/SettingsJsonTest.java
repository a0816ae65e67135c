package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {

    private final Settings settings = new Settings();
    private final List<String> unusable = new ArrayList<>();

    @Test
    void everySettingIsWrittenOnALineOfItsOwn() {
        settings.personParts().hair().set(Person.Hair.NONE);
        String text = SettingsJson.write(settings, Map.of());

        assertThat(text.lines())
                .startsWith("{", "  \"holdBreathInSeconds\" : 4.0,")
                .contains("  \"figureHair\" : \"none\",", "  \"figureGuides\" : true,")
                .endsWith("  \"windowMaximised\" : false", "}")
                .hasSize(settings.declared().all().size() + 2);
        assertThat(text).endsWith("}\n");
    }

    @Test
    void aFileFromBeforeTheFigureMeansTheUsualOne() throws IOException {
        SettingsJson.read("{ \"appearance\": \"dark\" }", settings, unusable::add);

        assertThat(unusable).isEmpty();
        assertThat(settings.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(settings.person().getValue()).isEqualTo(Person.USUAL);
        assertThat(settings.figureGuides().get()).isTrue();
    }

    static Stream<String> foreign() {
        return Stream.of(
                "null",
                "true",
                "\"\"",
                "\"a \\\" \\\\ \\n \\u00e9 é \uD83E\uDDD8 \\ud800\"",
                "0",
                "-0.10000000000000000000000000000000001E-5000",
                "1e99999",
                "7".repeat(5000),
                "NaN",
                "-Infinity",
                "[ ]",
                "{}",
                "{ \"a\" :\n\t[1 ,2,{\"b\":null}] , \"muted\":3}",
                "[".repeat(50_000) + "]".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatIsNotOursIsKeptToTheLastDigitInItsPlace(String value) throws IOException {
        String text = "{\"muted\":true , \"new\\n er\" : " + value + "\n,\"waitForMe\":true}";
        Map<String, String> members = SettingsJson.read(text, settings, unusable::add);
        String written = SettingsJson.write(settings, members);
        Map<String, String> again = SettingsJson.read(written, new Settings(), unusable::add);

        assertThat(written.replace(System.lineSeparator(), "\n"))
                .startsWith("{\n  \"muted\" : true,\n  \"new\\n er\" : " + value + ",\n  \"waitForMe\" : true,\n");
        assertThat(SettingsJson.write(settings, again)).isEqualTo(written);
        assertThat(unusable).isEmpty();
    }

    @Test
    void ofTwoMembersWithOneNameTheLastCounts() throws IOException {
        Map<String, String> members =
                SettingsJson.read("{\"muted\":true,\"newer\":1,\"newer\":2,\"muted\":false}", settings, unusable::add);

        assertThat(settings.audioParts().muted().get()).isFalse();
        assertThat(SettingsJson.write(settings, members))
                .contains("\"newer\" : 2,")
                .doesNotContain("\"newer\" : 1");
    }

    /// Python writes it, though it is not JSON.
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void aNumberThatIsNoneCostsOnlyItself(String value) throws IOException {
        SettingsJson.read("{\"settleSeconds\":" + value + ",\"muted\":true}", settings, unusable::add);

        assertThat(unusable).containsExactly("settleSeconds");
        assertThat(settings.audioParts().muted().get()).isTrue();
    }

    @Test
    void allSettingsTogetherNeverTakeMoreThanTheirShare() {
        for (String name : Values.names()) {
            Setting<Object> setting = Values.named(name, settings);
            setting.setValue(Values.longest(setting));
        }

        assertThat(bytes(SettingsJson.write(settings, Map.of()))).isLessThan(SettingsJson.OURS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 40_000})
    void howeverMuchIsNotOursWhatIsWrittenCanBeRead(int length) throws IOException {
        String text = IntStream.range(0, 230_000 / length)
                .mapToObj(i -> "\"" + Integer.toString(i, 36) + "\":" + "1".repeat(length))
                .collect(Collectors.joining(",", "{", ",\"muted\":true}"));
        Map<String, String> members = SettingsJson.read(text, settings, unusable::add);
        String written = SettingsJson.write(settings, members);
        boolean fits = unusable.isEmpty();
        SettingsJson.read(written, new Settings(), unusable::add);

        assertThat(bytes(written)).isLessThanOrEqualTo(SettingsJson.LARGEST);
        assertThat(settings.audioParts().muted().get()).isTrue();
        assertThat(fits).isEqualTo(length > 1);
    }

    @Test
    void whatIsTooLargeToBeKeptCostsOnlyItself() throws IOException {
        String large = "\"" + "é".repeat(SettingsJson.LARGEST / 2) + "\"";
        Map<String, String> members = SettingsJson.read(
                "{\"small\":1,\"large\":%s,\"muted\":true,\"other\":2}".formatted(large), settings, unusable::add);

        assertThat(unusable).containsExactly("large");
        assertThat(settings.audioParts().muted().get()).isTrue();
        assertThat(SettingsJson.write(settings, members)).contains("\"small\" : 1", "\"other\" : 2");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
