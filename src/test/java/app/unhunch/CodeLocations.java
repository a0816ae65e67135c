package app.unhunch;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Path;
import java.util.Set;

/// Where the compiled classes are. They are told by path, as tests and program share one module when tests run.
final class CodeLocations {

    private CodeLocations() {}

    /// The program.
    static final class Main implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("target", "classes")));
        }
    }

    /// Its tests.
    static final class Tests implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("target", "test-classes")));
        }
    }
}
