package app.unhunch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// How tests are written here.
@AnalyzeClasses(locations = CodeLocations.Tests.class)
class TestHabitsTest {

    @ArchTest
    static final ArchRule noTestSleeps = noClasses()
            .that()
            .resideOutsideOfPackage("..jmh_generated") // What measures may wait.
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "it sleeps",
                    access -> Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                    .contains(access.getTargetOwner().getName())
                            && access.getName().equals("sleep")))
            .because("a test that waits is slow on a fast machine and wrong on a slow one");
}
