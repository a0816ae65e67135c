package app.unhunch.launch.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The toolkit's classes for a real screen. A rehearsal has none and would not meet them.
public final class ScreenClasses {

    private static final String TOOLKIT = "javafx.graphics";

    private static final Predicate<String> FOR_A_SCREEN =
            Pattern.compile("com/sun/(glass/ui|prism/(es2|d3d|mtl))/.*\\.class").asMatchPredicate();

    private ScreenClasses() {}

    /// Loads them without using them, and says which; none where the toolkit is no module.
    public static List<String> meet() {
        return ModuleLayer.boot()
                .findModule(TOOLKIT)
                .map(module -> classes(module).stream()
                        .filter(name -> Class.forName(module, name) != null)
                        .toList())
                .orElse(List.of());
    }

    private static List<String> classes(Module module) {
        ResolvedModule resolved =
                module.getLayer().configuration().findModule(TOOLKIT).orElseThrow();
        try (ModuleReader reader = resolved.reference().open();
                Stream<String> files = reader.list()) {
            return files.filter(FOR_A_SCREEN)
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
