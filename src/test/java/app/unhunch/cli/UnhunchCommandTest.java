package app.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.Main;
import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.launch.NoWindowException;
import app.unhunch.launch.WindowOpener;
import app.unhunch.launch.startup.AutomationMode;
import app.unhunch.launch.startup.LaunchOptions;
import app.unhunch.library.Library;
import app.unhunch.model.Place;
import app.unhunch.plan.Hurt;
import app.unhunch.plan.Wish;
import app.unhunch.platform.LogConfigurator;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class UnhunchCommandTest {

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<LaunchOptions> opened = new ArrayList<>();
    private final List<String> coached = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private final List<String> wishes = new ArrayList<>();
    private final List<Timeline> timelines = new ArrayList<>();
    private Wish past = Wish.NONE;
    private final List<AfterGetReady> waits = new ArrayList<>();
    private final String logsBefore = System.getProperty(LogConfigurator.DATA_PROPERTY, "");
    private WindowOpener window = opened::add;

    /// Opens the log before a test moves the data folder to one that is deleted afterwards.
    @BeforeAll
    static void openTheLog() {
        assertThat(LoggerFactory.getLogger(UnhunchCommandTest.class).isErrorEnabled())
                .isTrue();
    }

    @BeforeEach
    @AfterEach
    void logsStayWhereTestsKeepThem() {
        System.setProperty(LogConfigurator.DATA_PROPERTY, logsBefore);
    }

    @Test
    void listNamesEveryRoutineWithItsLengthPlaceAndStretches() {
        assertThat(run("--list")).isZero();
        assertThat(lines(out))
                .hasSameSizeAs(Library.read(null).routines())
                .anySatisfy(line -> assertThat(line)
                        .matches("micro-break +\\S.* +\\d\\d:\\d\\d  (floor|chair|standing).*  \\d+ stretch(es)?"));
    }

    @Test
    void withoutOptionsTheWindowOpens() {
        assertThat(run()).isZero();
        assertThat(opened).containsExactly(new LaunchOptions(data, null, null, false, false, 1, AutomationMode.NO));
        assertThat(coached).isEmpty();
    }

    @Test
    void theWindowIsToldWhatWasAsked() {
        Path other = data.resolve("other");
        assertThat(run("--routine", "micro-break", "--speed", "20", "--data", other.toString()))
                .isZero();
        assertThat(opened)
                .containsExactly(new LaunchOptions(other, "micro-break", null, false, false, 20, AutomationMode.NO));
    }

    @Test
    void consoleCoachesTheRoutineThatWasAskedFor() {
        assertThat(run("--console", "--routine", "micro-break", "--speed", "1000"))
                .isEqualTo(7);
        assertThat(coached).containsExactly("micro-break at 1000");
        assertThat(opened).isEmpty();
    }

    @Test
    void theTerminalWaitsAfterGettingReadyAsItIsSetInTheWindow() throws IOException {
        assertThat(run("--console")).isEqualTo(7);
        Files.writeString(data.resolve("settings.json"), "{ \"waitForMe\": true }");
        assertThat(run("--console")).isEqualTo(7);

        assertThat(waits).containsExactly(AfterGetReady.GO_ON, AfterGetReady.WAIT);
    }

    @Test
    void theTerminalSpeaksTheLanguageThatIsSetInTheWindow() throws IOException {
        Files.writeString(data.resolve("settings.json"), "{ \"language\": \"fr\" }");
        assertThat(run("--console")).isEqualTo(7);
        assertThat(run("--list")).isZero();

        assertThat(wishes)
                .filteredOn(wish -> !wish.equals(UiLocale.SYSTEM))
                .isNotEmpty()
                .containsOnly("fr");
    }

    @Test
    void withoutADisplayOneLineSaysSoAndTheTerminalCoaches() {
        window = request -> {
            throw new NoWindowException(NoWindowException.Reason.NO_DISPLAY, new RuntimeException());
        };
        assertThat(run("--routine", "micro-break")).isEqualTo(7);
        assertThat(lines(err))
                .containsExactly("No display could be opened, so Unhunch coaches you here in the terminal.");
        assertThat(coached).containsExactly("micro-break at 1");
    }

    @ParameterizedTest
    @CsvSource({"--console", "--list", "--speed=3"})
    void anUnknownRoutineIsAnsweredWithTheNearestOne(String option) {
        int expected = option.equals("--list") ? 0 : 2;
        assertThat(run(option, "--routine", "micro-brake")).isEqualTo(expected);
        if (expected == 2) {
            assertThat(lines(err))
                    .containsExactly("unhunch: there is no routine \"micro-brake\"; did you mean \"micro-break\"?"
                            + " --list shows them all (see --help)");
        }
        assertThat(opened).isEmpty();
        assertThat(coached).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--speed 0           | option '--speed' needs a whole number from 1 to 1000, not '0'",
                "--speed 1001        | option '--speed' needs a whole number from 1 to 1000, not '1001'",
                "--speed fast        | option '--speed' needs a whole number from 1 to 1000, not 'fast'",
                "--consol            | did you mean --console?",
                "micro-break         | there is no option 'micro-break'",
                "--list --console    | unhunch: --list, --console cannot be used together",
                "--check             | option '--check' needs a value",
                "--version --version | option '--version' can be given only once",
                "--list=maybe        | option '--list' can only be true or false, not 'maybe'",
                "--routine           | option '--routine' needs a value (ID)",
                "--data pom.xml      | pom.xml is a file",
                "--data pom.xml --list | pom.xml is a file"
            })
    void whatIsNotUnderstoodIsAnsweredInOneLine(String arguments, String words) {
        assertThat(run(arguments.split(" +"))).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains(words).endsWith("(see --help)");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    void aBrokenFileOfTheirOwnIsToldAndStopsNothing() throws IOException {
        Path file = Files.createDirectories(data.resolve("routines")).resolve("mine.json");
        Files.writeString(file, "{ \"id\": ");
        assertThat(run("--console")).isEqualTo(7);
        assertThat(lines(err)).isNotEmpty().allSatisfy(line -> assertThat(line).contains("mine.json:1:"));
        assertThat(coached).hasSize(1);
    }

    @Test
    void checkNamesFileLineAndColumnOfEachProblem() throws IOException {
        Path file = data.resolve("mine.json");
        Files.writeString(file, "{\n  \"id\": }\n");
        assertThat(run("--check", file.toString())).isEqualTo(1);
        assertThat(lines(out)).isNotEmpty().allSatisfy(line -> assertThat(line).contains("mine.json:2:"));
    }

    @Test
    void checkSaysWhenAllIsWell() {
        assertThat(run("--check", "routines/micro-break.json", "routines/stretches/cat-cow.json"))
                .isZero();
        assertThat(lines(out)).containsExactly("All 2 files are good.");
    }

    @Test
    void aFaultOfOursIsNoStackTraceForThePerson() {
        window = request -> {
            throw new IllegalStateException("a fault of ours");
        };
        assertThat(run()).isEqualTo(1);
        assertThat(lines(err)).isEmpty();
    }

    @Test
    void helpAndVersionAreAnswers() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(lines(out))
                .anyMatch(line ->
                        line.startsWith("Usage: unhunch [--routine ID] [--fit MINUTES] [--no-floor] [--warm-up]"));
        assertThat(lines(out)).anyMatch(line -> line.matches(" +--list +List the routines: .*"));
        assertThat(lines(out).getLast()).startsWith("Unhunch");
    }

    @Test
    void theWarmUpIsAskedForHereOrSetInTheWindow() throws IOException {
        assertThat(run("--list")).isZero();
        List<String> cold = List.copyOf(lines(out));
        assertThat(run("--list", "--warm-up")).isZero();
        List<String> warm = lines(out).subList(cold.size(), lines(out).size());
        assertThat(warm).hasSameSizeAs(cold).doesNotContainAnyElementsOf(cold);

        Files.createDirectories(data);
        Files.writeString(data.resolve("settings.json"), "{\"warmUp\": true}");
        assertThat(run("--list")).isZero();
        assertThat(lines(out)).endsWith(warm.toArray(String[]::new));

        assertThat(run("--warm-up", "--routine", "micro-break")).isZero();
        assertThat(opened.getLast())
                .isEqualTo(new LaunchOptions(data, "micro-break", null, false, true, 1, AutomationMode.NO));
    }

    @Test
    void aRoutineIsRecordedAsItIsSetInTheWindow() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("settings.json"), "{\"coachLevel\": \"brief\"}");

        assertThat(run("--record", "walk.wav", "--routine", "micro-break")).isZero();

        assertThat(recorded).containsExactly("micro-break to walk.wav BRIEF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "31", "x", "-3", "2.5", "٣", "999999999999", ""})
    void minutesThatNobodyCanAskForAreToldInOneLine(String value) {
        assertThat(run("--console", "--fit", value)).isEqualTo(2);
        assertThat(lines(err))
                .containsExactly("unhunch: option '--fit' needs a whole number of minutes from 2 to 30, not '" + value
                        + "' (see --help)");
        assertThat(coached).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5", "8", "15", "30"})
    void theTerminalCoachesWhatFits(int minutes) {
        assertThat(run("--console", "--fit", String.valueOf(minutes))).isEqualTo(7);
        assertThat(timelines.getFirst().length())
                .isBetween(Duration.ofSeconds(minutes * 57L), Duration.ofSeconds(minutes * 63L));
    }

    @Test
    void withoutTheFloorNothingIsCoachedOnIt() {
        assertThat(run("--console", "--routine", "unwind", "--no-floor", "--fit", "9"))
                .isEqualTo(7);
        assertThat(timelines.getFirst().routine().places()).doesNotContain(Place.FLOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--console", "--record=walk.wav", "--speed=2"})
    void aWishThatCannotBeMetIsToldWithWhatCan(String how) {
        assertThat(run(how, "--routine", "micro-break", "--fit", "20")).isEqualTo(2);
        assertThat(lines(err))
                .singleElement()
                .asString()
                .matches("unhunch: \"Two-Minute Reset\" can take at most \\d:\\d\\d, not 20 min \\(see --help\\)");
        assertThat(coached).isEmpty();
        assertThat(recorded).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void listShowsTheRoutinesThatFit() {
        assertThat(run("--list", "--fit", "20", "--no-floor")).isZero();
        assertThat(lines(out))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("micro-break"))
                .allMatch(line -> line.matches(".* (19|20):\\d\\d .*"))
                .noneMatch(line -> line.contains("floor"));
    }

    @Test
    void theWindowIsToldTheWish() {
        assertThat(run("--fit", "6", "--no-floor")).isZero();
        assertThat(opened).containsExactly(new LaunchOptions(data, null, 6, true, false, 1, AutomationMode.NO));
    }

    @Test
    void whatHurtIsLeftOutOfWhatTheTerminalCoachesAndThatIsTold() {
        past = new Wish(
                OptionalInt.empty(), false, new Hurt(Set.of("cat-cow"), Set.of("cat-cow", "side-stretch")), Map.of());
        assertThat(run("--console", "--routine", "unwind")).isEqualTo(7);
        assertThat(lines(err))
                .containsExactly(
                        "Side Stretch hurt this week, so here is its easier way.",
                        "Cat-Cow hurt today, so it is left out.");
        assertThat(timelines.getFirst().routine().stretches())
                .extracting(planned -> planned.variant().id())
                .contains("hand-behind-head")
                .hasSize(4);
    }

    @Test
    void whereNothingIsLeftToDoThatIsToldInOneLine() {
        past = new Wish(OptionalInt.empty(), false, new Hurt(Set.of("side-stretch"), Set.of()), Map.of());
        assertThat(run("--console", "--routine", "micro-break")).isEqualTo(2);
        assertThat(lines(err))
                .containsExactly(
                        "unhunch: nothing is left of \"Two-Minute Reset\". Side Stretch hurt today, so it is left out."
                                + " (see --help)");
    }

    private int run(String... arguments) {
        TerminalCoach coach = (timeline, afterGetReady, anyKeyPauses, speed, folder, locale) -> {
            coached.add(timeline.routine().id() + " at " + speed);
            timelines.add(timeline);
            waits.add(afterGetReady);
            return 7;
        };
        RecordCommand recorder = (timeline, preferences, file, texts) -> {
            recorded.add(timeline.routine().id() + " to " + file + " " + preferences.verbosity());
            return 0;
        };
        Function<String, UiLocale> locales = wish -> {
            wishes.add(wish);
            return TestTexts.locale();
        };
        return Main.run(
                new UnhunchCommand(window, coach, recorder, stream(out), stream(err), data, locales, _ -> past),
                arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
