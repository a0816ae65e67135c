package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.unhunch.figure.body.Person;
import app.unhunch.model.Breath;
import app.unhunch.model.Place;
import app.unhunch.model.Position;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Outcome;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern USE = Pattern.compile("texts\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(cure|treat|prevent|decompress)\\w*", Pattern.CASE_INSENSITIVE);

    private final Texts texts = new Texts(Locale.UK);

    static Stream<Enum<?>> words() {
        return Stream.of(
                        Side.values(),
                        Breath.values(),
                        Place.values(),
                        Position.values(),
                        Cue.Kind.values(),
                        Outcome.values(),
                        Appearance.values(),
                        Motion.values(),
                        Person.Skin.values(),
                        Person.Hair.values(),
                        Person.HairColour.values(),
                        Person.Clothes.values(),
                        Person.Build.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyValueThatIsShownHasAWord(Enum<?> value) {
        assertThat(texts.of(value)).isNotBlank();
    }

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        List<String> keys = keysInTheSources();

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(keys).allSatisfy(key -> assertThatCode(() -> texts.get(key)).doesNotThrowAnyException());
    }

    @Test
    void noTextPromisesWhatAStretchCannotDo() {
        ResourceBundle bundle = ResourceBundle.getBundle("app.unhunch.ui.texts", Locale.UK);

        assertThat(bundle.keySet())
                .noneMatch(key -> FORBIDDEN.matcher(bundle.getString(key)).find());
    }

    @Test
    void noTextHasAStraightApostropheAsItWouldSwallowArguments() {
        ResourceBundle bundle = ResourceBundle.getBundle("app.unhunch.ui.texts", Locale.UK);

        assertThat(bundle.keySet()).noneMatch(key -> bundle.getString(key).contains("'"));
    }

    private static List<String> keysInTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/unhunch"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(TextsTest::keys)
                    .distinct()
                    // A key that goes on in code ends with a dot.
                    .filter(key -> !key.endsWith("."))
                    .toList();
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return USE.matcher(Files.readString(file)).results().map(m -> m.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
