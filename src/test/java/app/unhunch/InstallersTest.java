package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.cli.UnhunchCommand;
import app.unhunch.i18n.TestTexts;
import app.unhunch.launch.UnhunchApp;
import app.unhunch.plan.Wish;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What installers say of the program, held against the program.
class InstallersTest {

    private static final Path DIST = Path.of("src/dist");
    private static final Path LINUX = DIST.resolve("linux");
    private static final Pattern PROMISES =
            Pattern.compile("\\b(cure|treat|prevent|decompress)\\w*", Pattern.CASE_INSENSITIVE);

    private final String pom = read(Path.of("pom.xml"));

    @Test
    void theManualTellsOfEveryOption() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        UnhunchCommand command = new UnhunchCommand(
                request -> {},
                (timeline, after, anyKey, speed, folder, locale) -> 0,
                (timeline, listening, file, texts) -> 0,
                nowhere,
                nowhere,
                Path.of(""),
                wish -> TestTexts.locale(),
                folder -> Wish.NONE);
        List<String> options = new CommandLine(command)
                .getCommandSpec().options().stream()
                        .filter(option -> !option.hidden())
                        .map(OptionSpec::names)
                        .flatMap(Stream::of)
                        .toList();
        String manual = read(LINUX.resolve("unhunch.1")).replace("\\-", "-");
        String told = manual.substring(manual.indexOf(".SH OPTIONS"), manual.indexOf(".SH KEYS"));

        assertThat(options).contains("--list", "-h");
        assertThat(options).allSatisfy(option -> assertThat(told).containsPattern(Pattern.quote(option) + "\\b"));
    }

    @Test
    void everyInstallerSaysInOneSentenceWhatThisIs() {
        String sentence = first("<description>(.*)\\.</description>", pom);

        assertThat(read(LINUX.resolve("unhunch.desktop"))).contains("\nComment=" + sentence + "\n");
        assertThat(read(LINUX.resolve("app.unhunch.Unhunch.metainfo.xml")))
                .contains("<summary>" + sentence + "</summary>");
        assertThat(read(DIST.resolve("jpackage.options"))).contains("\"" + sentence + ".\"");
        // Where Debian and manuals want no capital letter, and Debian no article.
        assertThat(read(LINUX.resolve("unhunch.1"))).contains(" \\- a" + sentence.substring(1) + "\n");
        assertThat(read(LINUX.resolve("control"))).contains("\nDescription: " + sentence.substring(2) + "\n");
    }

    @Test
    void noInstallerPromisesWhatAStretchCannotDo() throws IOException {
        try (Stream<Path> files = Files.walk(DIST)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(DIST.resolve("legal"))))
                    .hasSizeGreaterThan(8)
                    .noneMatch(file -> PROMISES.matcher(read(file)).find());
        }
    }

    @Test
    void theDesktopKnowsWhoseTheWindowIs() {
        assertThat(read(LINUX.resolve("unhunch.desktop")))
                .contains("\nStartupWMClass=" + UnhunchApp.class.getName() + "\n");
    }

    @Test
    void everyLauncherGivesTheOptionsThatTheCacheWasMadeWith() {
        assertThat(lines(DIST.resolve("jpackage.options"), "--java-options "))
                .containsExactlyElementsOf(lines(DIST.resolve("jvm.options"), ""));
    }

    @Test
    void everyImageKeepsTheLineNumbersThatALogNeeds() {
        List<String> everywhere = lines(DIST.resolve("jlink.options"), "");
        List<String> linux = lines(LINUX.resolve("jlink.options"), "");

        assertThat(linux).containsAll(everywhere);
        assertThat(linux)
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option).doesNotMatch("-G|--strip-(java-)?debug.*"));
        assertThat(pom).contains("<argument>${jlink.options}</argument>").doesNotContain("--strip-");
    }

    @Test
    void installersHaveTheVersionOfTheProgramAsFarAsTheirSystemsUnderstandIt() {
        String number = first("<version>(\\d+\\.\\d+\\.\\d+)(?:-\\w+)?</version>", pom);

        assertThat(first("<installer.version>(.*)</installer.version>", pom)).isEqualTo(number);
        assertThat(first("<installer.version.macos>(.*)</installer.version.macos>", pom))
                .isEqualTo(number.replaceFirst("^0", "1"));
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() {
        String table = read(DIST.resolve("legal/THIRD-PARTY.md"));
        List<String> shipped = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL)
                .matcher(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")))
                .results()
                .map(MatchResult::group)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(dependency -> first("<artifactId>(.*)</artifactId>", dependency))
                .toList();

        assertThat(shipped).contains("javafx-controls", "jspecify");
        assertThat(shipped).allSatisfy(library -> assertThat(table).containsPattern("[| ]" + library + "[, ]"));
    }

    @Test
    void whatBuildsAReleaseIsNamedByItsHash() throws IOException {
        try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
            assertThat(workflows.flatMap(file -> read(file).lines()).filter(line -> line.contains("uses:")))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(line -> assertThat(line).matches(" +- uses: \\S+@[0-9a-f]{40} # v[0-9.]+"));
        }
    }

    private static List<String> lines(Path file, String prefix) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(prefix) && !line.startsWith("#"))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
