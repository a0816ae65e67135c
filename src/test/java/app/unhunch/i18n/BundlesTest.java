package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.coach.Verbosity;
import app.unhunch.figure.body.Person;
import app.unhunch.journal.Unread;
import app.unhunch.journal.offer.Offer;
import app.unhunch.launch.NoWindowException;
import app.unhunch.model.Breath;
import app.unhunch.model.Place;
import app.unhunch.model.Position;
import app.unhunch.model.Side;
import app.unhunch.plan.Reason;
import app.unhunch.plan.weeks.PlanStep;
import app.unhunch.plan.weeks.Why;
import app.unhunch.session.Cue;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Response;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.ui.widget.Printing;
import app.unhunch.voice.Advice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every bundle of words, in every language.
class BundlesTest {

    /// The coach picks its rows by side and by how much is said; what they say is held by the tests of cue sheets.
    private static final List<Path> OTHERWISE = List.of(Path.of("app/unhunch/coach/lines.properties"));

    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(cure|treat|prevent|decompress)\\w*", Pattern.CASE_INSENSITIVE);

    /// What a key may have after the part that stands in the sources.
    private static final Pattern END = Pattern.compile(
            "(\\.(help|on|after|cap|key|entry|file))?(\\.(exactly|atMost|between))?(\\.(seconds|repetitions|sets))?"
                    + "(\\.(left|right|today|yesterday|earlier|zero|one|two|few|many|other|\\d+))?");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(json|css|properties|log|png|lock)");

    /// The enums whose values have words, by the group of their keys; not those that only their own package knows.
    private static final Map<String, Class<? extends Enum<?>>> OF_THE_WINDOW = Map.ofEntries(
            Map.entry("advice", Advice.class),
            Map.entry("appearance", Appearance.class),
            Map.entry("bodyPart", BodyPart.class),
            Map.entry("breath", Breath.class),
            Map.entry("build", Person.Build.class),
            Map.entry("chime", Chime.class),
            Map.entry("clothes", Person.Clothes.class),
            Map.entry("hair", Person.Hair.class),
            Map.entry("hairColour", Person.HairColour.class),
            Map.entry("kind", Cue.Kind.class),
            Map.entry("verbosity", Verbosity.class),
            Map.entry("motion", Motion.class),
            Map.entry("painDeed", Response.class),
            Map.entry("painThen", Response.class),
            Map.entry("question", Question.class),
            Map.entry("planWay", PlanStep.Way.class),
            Map.entry("planWhy", Why.class),
            Map.entry("place", Place.class),
            Map.entry("position", Position.class),
            Map.entry("printed", Printing.Printed.class),
            Map.entry("reason", Unread.Reason.class),
            Map.entry("settings.firstSide", Side.class),
            Map.entry("skin", Person.Skin.class),
            Map.entry("why", Offer.Why.class));

    private static final Map<String, Map<String, Class<? extends Enum<?>>>> GROUPS = Map.of(
            "ui/texts.properties",
            OF_THE_WINDOW,
            "console/console.properties",
            Map.of(
                    "kind",
                    Cue.Kind.class,
                    "breath",
                    Breath.class,
                    "list.place",
                    Place.class,
                    "question",
                    Question.class,
                    "live.hurt",
                    Question.class,
                    "painThen",
                    Response.class),
            "cli/cli.properties",
            Map.of(
                    "noWindow", NoWindowException.Reason.class,
                    "record.noVoice", Advice.class,
                    "note", Reason.Change.class));

    private static final Set<String> GROUPS_OF_ONE_PACKAGE =
            Set.of("finish.became", "finish.line", "settings.section", "soundState", "soundStateHelp", "tempo");

    /// Nothing is said of them.
    private static final Set<Enum<?>> WORDLESS = Set.of(Offer.Why.FIRST, Offer.Why.USUAL, Printing.Printed.CANCELLED);

    static List<Path> all() {
        return BundleFiles.bases();
    }

    static List<Path> converted() {
        return all().stream()
                .filter(base -> !OTHERWISE.contains(BundleFiles.RESOURCES.relativize(base)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("converted")
    void everyKeyThatTheSourcesAskForHasItsTexts(Path base) {
        Set<String> keys = BundleFiles.read(base).keySet();
        Sources sources = Sources.of(base);
        Set<String> asked = new TreeSet<>(sources.arguments("texts(?:\\(\\))?\\.get|texts\\.join|tell"));
        asked.removeIf(key -> key.endsWith("."));
        sources.arguments("texts\\.sided").forEach(key -> asked.addAll(List.of(key + ".left", key + ".right")));
        sources.arguments("ofDay")
                .forEach(key -> asked.addAll(List.of(key + ".today", key + ".yesterday", key + ".earlier")));
        sources.arguments("texts\\.plural")
                .forEach(key -> Forms.categories(Locale.ENGLISH).forEach(form -> asked.add(key + "." + form)));

        assertThat(asked).isNotEmpty().isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("converted")
    void everyStringThatLooksLikeAKeyIsOne(Path base) {
        Set<String> keys = BundleFiles.read(base).keySet();
        Set<String> beginnings = keys.stream().map(key -> beginning(key)).collect(Collectors.toSet());

        assertThat(Sources.of(base).literals().stream()
                        .filter(literal -> KEY.matcher(literal).matches())
                        .filter(literal -> !FILE.matcher(literal).matches())
                        .filter(literal -> beginnings.contains(beginning(literal)))
                        .filter(literal ->
                                keys.stream().noneMatch(key -> key.equals(literal) || key.startsWith(literal + "."))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("converted")
    void everyMessageNamesWhatItsTextsName(Path base) {
        Map<String, String> texts = BundleFiles.read(base);

        assertThat(Sources.of(base).messages()).allSatisfy((key, named) -> {
            String text = texts.getOrDefault(key, texts.getOrDefault(key + ".other", ""));
            assertThat(text).as(key).isNotEmpty();
            assertThat(Forms.arguments(text)).as(key).isEqualTo(named);
        });
    }

    @ParameterizedTest
    @MethodSource("converted")
    void noTextIsThereForNothing(Path base) {
        Sources sources = Sources.of(base);
        Set<String> literals = sources.literals();
        Set<String> parts = new TreeSet<>(literals);
        Sources.constants().forEach(constant -> parts.add(constant.toLowerCase(Locale.ROOT)));
        Set<String> groups = sources.groups();

        assertThat(BundleFiles.read(base).keySet().stream()
                        .filter(key -> literals.stream().noneMatch(literal -> leadsTo(literal, key, parts)))
                        .filter(key -> groups.stream().noneMatch(group -> key.startsWith(group + "."))))
                .isEmpty();
    }

    private static boolean leadsTo(String literal, String key, Set<String> parts) {
        if (!key.startsWith(literal)) {
            return false;
        }
        String rest = key.substring(literal.length());
        // A key that goes on in the code does so with another string, or with a value of an enum.
        return literal.endsWith(".")
                ? parts.contains(beginning(rest))
                : END.matcher(rest).matches();
    }

    @ParameterizedTest
    @MethodSource("converted")
    void everyValueOfAnEnumThatIsShownHasAText(Path base) {
        Map<String, String> texts = BundleFiles.read(base);
        Map<String, Class<? extends Enum<?>>> groups = GROUPS.entrySet().stream()
                .filter(bundle -> base.endsWith(bundle.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());

        assertThat(groups.keySet())
                .containsExactlyInAnyOrderElementsOf(without(Sources.of(base).groups(), GROUPS_OF_ONE_PACKAGE));
        groups.forEach((group, values) -> assertThat(texts)
                .containsKeys(Arrays.stream(values.getEnumConstants())
                        .filter(value -> !WORDLESS.contains(value))
                        .map(value -> group + "." + value.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new)));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @ParameterizedTest
    @MethodSource("converted")
    void everyLanguageHasEveryTextWithItsArgumentsAndTheFormsOfItsPlurals(Path base) {
        Map<String, String> texts = BundleFiles.read(base);

        assertThat(Forms.problems(texts, texts, Locale.ENGLISH)).isEmpty();
        assertThat(BundleFiles.languages(base))
                .allSatisfy(file -> assertThat(Forms.problems(texts, BundleFiles.read(file), BundleFiles.locale(file)))
                        .isEmpty());
    }

    @Test
    void everyLanguageThatCanBeChosenHasAFileForEveryBundleAndNoFileIsForNone() {
        Set<Locale> chosen = UiLocale.LANGUAGES.stream()
                .filter(locale -> !locale.equals(Locale.ENGLISH))
                .collect(Collectors.toSet());

        assertThat(all())
                .isNotEmpty()
                .allSatisfy(base -> assertThat(BundleFiles.languages(base))
                        .extracting(BundleFiles::locale)
                        .containsExactlyInAnyOrderElementsOf(chosen));
    }

    @ParameterizedTest
    @MethodSource("converted")
    void noTextIsWrittenAsForAMessageFormat(Path base) {
        assertThat(texts(base)
                        // Options are quoted as on every command line.
                        .map(text -> text.replaceAll("'\\{[a-zA-Z]+}'", ""))
                        // A group of a file.
                        .map(text -> text.replace("{ }", ""))
                        .filter(text -> text.matches("(?s).*(\\{[^}]*[^a-zA-Z}][^}]*}|'|\\{[^}]*$).*")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextIsEmptyOrPromisesWhatAStretchCannotDo(Path base) {
        assertThat(texts(base)
                        .filter(text ->
                                text.isBlank() || FORBIDDEN.matcher(text).find()))
                .isEmpty();
    }

    private static Stream<String> texts(Path base) {
        return Stream.concat(Stream.of(base), BundleFiles.languages(base).stream())
                .flatMap(file -> BundleFiles.read(file).values().stream());
    }

    /// Up to the first dot.
    private static String beginning(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
