package app.unhunch.ui.widget;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person where a file should go.
@FunctionalInterface
public interface FilePlace {

    /// The place they chose; empty when they would rather not.
    ///
    /// @param name what the file might be called, with its ending
    Optional<Path> ask(String name);

    /// A person who never chooses a file.
    static FilePlace silent() {
        return name -> Optional.empty();
    }
}
