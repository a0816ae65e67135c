package app.unhunch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;

/// What the program never asks of the JDK, neither by a call nor by a reference such as `System::nanoTime`.
@AnalyzeClasses(locations = CodeLocations.Main.class)
class ForbiddenCallsTest {

    private static final Set<String> NETWORK = Set.of(
            "java.net.DatagramSocket",
            "java.net.HttpURLConnection",
            "java.net.InetAddress",
            "java.net.MulticastSocket",
            "java.net.ServerSocket",
            "java.net.Socket",
            "java.net.URLConnection",
            "java.nio.channels.AsynchronousServerSocketChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.SocketChannel");

    private static final Set<String> FORMATS =
            Set.of("java.time.format.DateTimeFormatter", "java.time.temporal.WeekFields", "java.util.ResourceBundle");

    @ArchTest
    static final ArchRule onlyTheCompositionRootReadsAClock = noClasses()
            .that()
            .resideOutsideOfPackages("app.unhunch", "app.unhunch.cli..", "app.unhunch.launch..")
            .should()
            .accessTargetWhere(describe("it reads a clock", ForbiddenCallsTest::readsAClock))
            .because("time is passed in, so that every test runs in no time and every session can be told again");

    @ArchTest
    static final ArchRule nothingTouchesTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.<com.tngtech.archunit.core.domain.JavaClass>describe(
                    "open connections",
                    c -> NETWORK.contains(c.getName())
                            || c.getPackageName().startsWith("java.net.http")
                            || c.getPackageName().startsWith("javax.net")))
            .orShould()
            .accessTargetWhere(describe(
                    "it opens a URL",
                    access -> owner(access).equals("java.net.URL")
                            && Set.of("openConnection", "openStream", "getContent")
                                    .contains(access.getName())))
            .because("what a person does about their neck is nobody else's business, and it must work on a train");

    @ArchTest
    static final ArchRule nothingIsFormattedAsTheSystemHasIt = noClasses()
            .should()
            .accessTargetWhere(describe("it formats without a locale", ForbiddenCallsTest::formatsBlindly))
            .because("in Arabic the name of a file would have digits that no other program looks for");

    @ArchTest
    static final ArchRule onlyTheCompositionRootAsksWhatTheSystemSpeaks = noClasses()
            .that()
            .resideOutsideOfPackages("app.unhunch", "app.unhunch.cli..", "app.unhunch.launch..")
            .should()
            .accessTargetWhere(describe(
                    "it asks for the default locale",
                    access -> owner(access).equals("java.util.Locale")
                            && access.getName().equals("getDefault")))
            .because("two answers make two languages on one screen; the one locale is handed down");

    @ArchTest
    static final ArchRule theWindowTakesItsWordsAndFormatsFromOnePlace = noClasses()
            .that()
            .resideInAPackage("app.unhunch.ui..")
            .should()
            .dependOnClassesThat(DescribedPredicate.<com.tngtech.archunit.core.domain.JavaClass>describe(
                    "write words, dates or numbers",
                    c -> FORMATS.contains(c.getName())
                            // Where a line may end is nothing that is written.
                            || (c.getPackageName().equals("java.text")
                                    && !c.getSimpleName().equals("BreakIterator"))))
            .orShould()
            .accessTargetWhere(describe(
                    "it formats without a locale, or looks into the environment",
                    access -> (owner(access).equals("java.lang.String")
                                    && Set.of("format", "formatted").contains(access.getName()))
                            || (owner(access).equals("java.lang.System")
                                    && access.getName().equals("getenv"))))
            .because("what does not come from i18n may come in another language, or in other digits");

    private static boolean readsAClock(JavaAccess<?> access) {
        return switch (owner(access)) {
            case "java.lang.System" -> Set.of("nanoTime", "currentTimeMillis").contains(access.getName());
            case "java.time.Clock" ->
                access.getName().startsWith("system") || access.getName().startsWith("tick");
            case String owner ->
                owner.startsWith("java.time.") && access.getName().equals("now");
        };
    }

    private static boolean formatsBlindly(JavaAccess<?> access) {
        boolean withLocale = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        return switch (access.getName()) {
            case "formatted" -> true;
            case "format", "printf", "toUpperCase", "toLowerCase" ->
                Set.of("java.lang.String", "java.io.PrintStream", "java.io.PrintWriter")
                                .contains(owner(access))
                        && !withLocale;
            default -> false;
        };
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }
}
