package app.unhunch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.unhunch.sound.Chime;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// How the house is built, and why. A package knows only the floors below it.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class ArchitectureTest {

    private static final String ROOT = "app.unhunch";
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
            .layer("platform")
            .definedBy("app.unhunch.platform..")
            .layer("sound")
            .definedBy("app.unhunch.sound..")
            .layer("coach")
            .definedBy("app.unhunch.coach..")
            .layer("voice")
            .definedBy("app.unhunch.voice..")
            .layer("perform")
            .definedBy("app.unhunch.perform..")
            .layer("console")
            .definedBy("app.unhunch.console..")
            .layer("ui")
            .definedBy(UI)
            .layer("root")
            .definedBy(ROOT)
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("console")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("console", "ui", "root")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("journal", "coach", "settings", "perform", "console", "ui", "root")
            .whereLayer("journal")
            .mayOnlyBeAccessedByLayers("perform", "console", "ui", "root")
            .whereLayer("figure")
            .mayOnlyBeAccessedByLayers("library", "settings", "ui", "root")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("console", "ui", "root")
            .whereLayer("platform")
            .mayOnlyBeAccessedByLayers("perform", "console", "ui", "root")
            .whereLayer("perform")
            .mayOnlyBeAccessedByLayers("console", "ui", "root")
            .whereLayer("sound")
            .mayOnlyBeAccessedByLayers("coach", "settings", "perform", "ui", "root")
            .whereLayer("coach")
            .mayOnlyBeAccessedByLayers("settings", "perform", "ui", "root")
            .whereLayer("voice")
            .mayOnlyBeAccessedByLayers("perform", "ui", "root")
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
    static final ArchRule soundKnowsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("app.unhunch.sound..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.unhunch.sound..", "java..", "javax.sound.sampled..", "org.slf4j..", "org.jspecify..")
            .because("what plays a chime does not know what it is for");

    @ArchTest
    static final ArchRule theVoiceKnowsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("app.unhunch.voice..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.unhunch.voice..", "java..", "org.jspecify..", "org.slf4j..")
            .because("what the system can say has nothing to do with what a coach wants to say");

    @ArchTest
    static final ArchRule scenesAndAnimationsOnlyInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.animation..")
            .because("all but the window must run where there is no screen");

    @ArchTest
    static final ArchRule applicationAndStageOnlyWhereTheWindowIsOpened = noClasses()
            .that()
            .resideOutsideOfPackages(UI, ROOT)
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
                    resideInAnyPackage(
                            "app.unhunch.ui.common..", "app.unhunch.ui.controls..", "app.unhunch.ui.figure.."))
            .allowEmptyShould(true)
            .because("a screen can be changed or left out alone; they meet in the one place that shows them");

    @ArchTest
    static final ArchRule onlyTheTerminalTalksToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "app.unhunch.console..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a window has nobody who reads there: what a person should know is shown, the rest is logged");
}
