package app.unhunch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.i18n.Bundle;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the house is built, and why. A package knows only the floors below it.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class ArchitectureTest {

    private static final String MAIN = "app.unhunch";
    private static final String CLI = "app.unhunch.cli..";
    private static final String LAUNCH = "app.unhunch.launch..";
    private static final String UI = "app.unhunch.ui..";

    /// Each package of ours with all others of ours that it may know, from the ground up.
    private static final String HOUSE = """
        model    |
        process  |
        i18n     |
        audio    |
        session  | model
        figure   | model
        library  | model figure i18n
        plan     | model session
        coach    | model session audio i18n
        journal  | model session plan i18n
        voice    | process
        platform | process
        settings | model session figure coach audio i18n
        run      | model session journal coach audio voice platform
        console  | model session journal i18n run
        ui       | model session plan library figure journal coach audio voice settings i18n run
        launch   | session library journal coach audio voice platform settings i18n run ui
        cli      | model session plan library journal coach audio voice platform settings i18n run console launch
        """;

    private static final Pattern GAP = Pattern.compile("[ |]+");

    @ArchTest
    static void aPackageKnowsOnlyThoseBelowIt(JavaClasses classes) {
        Map<String, List<String>> house = house();

        assertThat(classes.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(MAIN)))
                .as("a new package says here whom it knows")
                .allMatch(name -> house.containsKey(floor(name)));
        house.forEach((floor, below) -> classes()
                .that()
                .resideInAPackage("app.unhunch." + floor + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("app.unhunch..").or(resideInAnyPackage(patterns(floor, below))))
                .because("a floor that knows only those below it can be read, tested and replaced without those above")
                .check(classes));
    }

    private static Map<String, List<String>> house() {
        Map<String, List<String>> house = new LinkedHashMap<>();
        HOUSE.lines().map(line -> GAP.splitAsStream(line).toList()).forEach(row -> {
            assertThat(house.keySet())
                    .as("%s knows only those above it in the table", row)
                    .containsAll(row.subList(1, row.size()));
            house.put(row.getFirst(), row.subList(1, row.size()));
        });
        return house;
    }

    private static String[] patterns(String floor, List<String> below) {
        return Stream.concat(Stream.of(floor), below.stream())
                .map(name -> "app.unhunch." + name + "..")
                .toArray(String[]::new);
    }

    /// The first part of a package's name below ours.
    private static String floor(String name) {
        return name.substring(MAIN.length() + 1).replaceFirst("[.].*", "");
    }

    @ArchTest
    static final ArchRule theEngineKnowsNothingButTheJdk = classes()
            .that()
            .resideInAnyPackage("app.unhunch.model..", "app.unhunch.session..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.unhunch.model..", "app.unhunch.session..", "java..", "org.jspecify..")
            .because("whoever follows a routine in a window, in a terminal or in a test follows the same one");

    @ArchTest
    static final ArchRule aPlanIsMadeOfWhatItIsGiven = classes()
            .that()
            .resideInAPackage("app.unhunch.plan..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.unhunch.plan..", "app.unhunch.model..", "app.unhunch.session..", "java..", "org.jspecify..")
            .because("what fits can be tried on every routine, every wish and every past in no time");

    @ArchTest
    static final ArchRule theFigureIsPlainMaths = classes()
            .that()
            .resideInAPackage("app.unhunch.figure..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.unhunch.model..", "app.unhunch.figure..", "java..", "org.jspecify..")
            .because("a body that needs no toolkit can be walked through every routine in a test, and drawn anywhere");

    @ArchTest
    static final ArchRule theCoachIsAPureTable = classes()
            .that()
            .resideInAPackage("app.unhunch.coach..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "app.unhunch.model..",
                            "app.unhunch.session..",
                            "app.unhunch.coach..",
                            "java..",
                            "org.jspecify..")
                    .or(JavaClass.Predicates.type(Chime.class))
                    .or(JavaClass.Predicates.type(Bundle.class)))
            .because("what is said when can be tried on every routine in no time, without a voice or a device");

    @ArchTest
    static final ArchRule audioKnowsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("app.unhunch.audio..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.unhunch.audio..", "java..", "javax.sound.sampled..", "org.slf4j..", "org.jspecify..")
            .because("what plays a chime does not know what it is for");

    @ArchTest
    static final ArchRule theVoiceKnowsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("app.unhunch.voice..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.unhunch.voice..",
                    "app.unhunch.process..",
                    "java..",
                    "javax.sound.sampled..",
                    "org.jspecify..",
                    "org.slf4j..")
            .because("what the system can say has nothing to do with what a coach wants to say");

    @ArchTest
    static final ArchRule wordsAndFormatsKnowNothingButTheJdk = classes()
            .that()
            .resideInAPackage("app.unhunch.i18n..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.unhunch.i18n..", "java..", "org.jspecify..", "org.slf4j..")
            .because("whatever has words takes them from here, on whichever floor it stands");

    @ArchTest
    static final ArchRule scenesAndAnimationsOnlyInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages(UI, "app.unhunch.launch.startup")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.animation..")
            .because("all but the window must run where there is no screen");

    @ArchTest
    static final ArchRule applicationAndStageOnlyWhereTheWindowIsOpened = noClasses()
            .that()
            .resideOutsideOfPackages(UI, LAUNCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.application..", "javafx.stage..")
            .because("the toolkit is started in one place and used in one place");

    @ArchTest
    static final ArchRule jsonOnlyWhereFilesAreReadAndWritten = noClasses()
            .that()
            .resideOutsideOfPackages("app.unhunch.library..", "app.unhunch.settings..", "app.unhunch.journal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("the form of a file is not the form of a thought: it may change without the product noticing");

    @ArchTest
    static final ArchRule programsAreStartedThroughOnePort = noClasses()
            .that()
            .resideOutsideOfPackage("app.unhunch.process..")
            .should()
            .callMethod(ProcessBuilder.class, "start")
            .because("what starts a program can be tried without it, and none is started by a shell");

    @ArchTest
    static final ArchRule noCirclesBetweenPackages = slices().matching("app.unhunch.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package with a wall in the middle");

    @ArchTest
    static final ArchRule onlyMainAtTheRoot = classes()
            .that()
            .resideInAPackage(MAIN)
            .should()
            .haveSimpleName("Main")
            .because("whoever comes in sees one door, and rooms with a name");

    @ArchTest
    static void noTwoTypesShareASimpleName(JavaClasses classes) {
        Map<String, List<String>> names = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));

        names.values().removeIf(types -> types.size() == 1);
        assertThat(names)
                .as("types with the same simple name: a reader who sees one thinks of the other")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule noStaticStateThatChanges = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because("what changes belongs to an object that somebody made and passed on; tests would meet it again");

    @ArchTest
    static final ArchRule noSingletons = noMethods()
            .should()
            .haveName("getInstance")
            .because("a constructor tells what an object needs, a locator hides it");

    @ArchTest
    static final ArchRule noScreenKnowsAnotherScreen = slices().matching("app.unhunch.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage("app.unhunch.ui.widget..", "app.unhunch.ui.theme..", "app.unhunch.ui.figure.."))
            .allowEmptyShould(true)
            .because("a screen can be changed or left out alone; they meet in the one place that shows them");

    @ArchTest
    static final ArchRule onlyTheTerminalTalksToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages(MAIN, CLI, LAUNCH, "app.unhunch.console..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a window has nobody who reads there: what a person should know is shown, the rest is logged");
}
