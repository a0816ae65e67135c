package app.unhunch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/// How the house is built, and why. A package knows only the floors below it.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class ArchitectureTest {

    private static final String MAIN = "app.unhunch";
    private static final String CLI = "app.unhunch.cli..";
    private static final String LAUNCH = "app.unhunch.launch..";
    private static final String UI = "app.unhunch.ui..";

    @ArchTest
    static final ArchRule floors = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("app.unhunch.model..")
            .layer("library")
            .definedBy("app.unhunch.library..")
            .layer("session")
            .definedBy("app.unhunch.session..")
            .layer("figure")
            .definedBy("app.unhunch.figure..")
            .layer("journal")
            .definedBy("app.unhunch.journal..")
            .layer("settings")
            .definedBy("app.unhunch.settings..")
            .layer("i18n")
            .definedBy("app.unhunch.i18n..")
            .layer("platform")
            .definedBy("app.unhunch.platform..")
            .layer("audio")
            .definedBy("app.unhunch.audio..")
            .layer("coach")
            .definedBy("app.unhunch.coach..")
            .layer("voice")
            .definedBy("app.unhunch.voice..")
            .layer("run")
            .definedBy("app.unhunch.run..")
            .layer("console")
            .definedBy("app.unhunch.console..")
            .layer("ui")
            .definedBy(UI)
            .layer("launch")
            .definedBy(LAUNCH)
            .layer("cli")
            .definedBy(CLI)
            .layer("main")
            .definedBy(MAIN)
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("launch")
            .mayOnlyBeAccessedByLayers("cli", "main")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("launch")
            .whereLayer("console")
            .mayOnlyBeAccessedByLayers("cli", "main")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("console", "ui", "launch", "cli", "main")
            .whereLayer("i18n")
            .mayOnlyBeAccessedByLayers(
                    "library", "journal", "settings", "coach", "voice", "run", "console", "ui", "launch", "cli", "main")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("console", "ui", "launch", "cli")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("journal", "coach", "settings", "run", "console", "ui", "launch", "cli")
            .whereLayer("journal")
            .mayOnlyBeAccessedByLayers("run", "console", "ui", "launch", "cli")
            .whereLayer("figure")
            .mayOnlyBeAccessedByLayers("library", "settings", "ui", "launch")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("console", "ui", "launch", "cli")
            .whereLayer("platform")
            .mayOnlyBeAccessedByLayers("run", "console", "ui", "launch", "cli", "main")
            .whereLayer("audio")
            .mayOnlyBeAccessedByLayers("coach", "settings", "run", "ui", "launch", "cli")
            .whereLayer("coach")
            .mayOnlyBeAccessedByLayers("settings", "run", "ui", "launch", "cli")
            .whereLayer("voice")
            .mayOnlyBeAccessedByLayers("run", "ui", "launch", "cli", "main")
            .ensureAllClassesAreContainedInArchitecture()
            .because("a floor that knows only those below it can be read, tested and replaced without those above; "
                    + "a new package says here on which floor it stands");

    @ArchTest
    static final ArchRule theEngineKnowsNothingButTheJdk = classes()
            .that()
            .resideInAnyPackage("app.unhunch.model..", "app.unhunch.session..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.unhunch.model..", "app.unhunch.session..", "java..", "org.jspecify..")
            .because("whoever follows a routine in a window, in a terminal or in a test follows the same one");

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
                    .or(JavaClass.Predicates.type(Chime.class)))
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
                    "app.unhunch.voice..", "java..", "javax.sound.sampled..", "org.jspecify..", "org.slf4j..")
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
